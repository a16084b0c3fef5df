/* Loaded by search-index.js on Russian pages: Snowball's stemmer for Russian
   (snowballstem.org/algorithms/russian), for a folded word: a list of
   one list of one stem. */
'use strict';
(() => {
  const ending = words => new RegExp('(' + words.replace(/ /g, '|') + ')$');
  const GERUND = ending('в вши вшись ив ивши ившись ыв ывши ывшись');
  const REFLEXIVE = /с[яь]$/;
  const ADJECTIVE = ending('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
  const PARTICIPLE = ending('ем нн вш ющ щ ивш ывш ующ');
  const VERB = ending('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно ила ыла ена ейте уйте ите или ыли ей уй ил'
    + ' ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю');
  const NOUN = ending('а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью'
    + ' ю ия ья я');

  /* Endings that stand only after а or я, which stay. */
  const AFTER_A = /^(в|вши|вшись|ем|нн|вш|ющ|щ|ла|на|ете|йте|ли|й|л|н|ло|но|ет|ют|ны|ть|ешь|нно)$/;

  /* A word without the longest of some endings, or nothing if it has none of them. */
  function without(word, endings, bound) {
    const [found] = endings.exec(word) || [];
    const rest = found && word.slice(0, -found.length);
    return found && (!bound || !AFTER_A.test(found) || /[ая]$/.test(rest)) ? rest : undefined;
  }

  function withoutEnding(word) {
    const gerund = without(word, GERUND, true);
    if (gerund !== undefined) {
      return gerund;
    }
    const plain = word.replace(REFLEXIVE, '');
    const adjective = without(plain, ADJECTIVE);
    const participle = adjective && without(adjective, PARTICIPLE, true);
    return [participle, adjective, without(plain, VERB, true), without(plain, NOUN), plain]
      .find(stem => stem !== undefined);
  }

  sijillShard('../search-stem-ru', word => {
    const [front, back] = (/^(.*?[аеиоуыэюя])(.*)$/.exec(word) || [word, word, '']).slice(1);
    if (!back) {
      return [[word]];
    }
    const second = /^.*?[аеиоуыэюя].*?[^аеиоуыэюя].*?[аеиоуыэюя].*?[^аеиоуыэюя]/.exec(word);
    let rest = withoutEnding(back).replace(/и$/, '');
    const [derived] = /ость?$/.exec(rest) || [];
    if (derived && second && front.length + rest.length - derived.length >= second[0].length) {
      rest = rest.slice(0, -derived.length);
    }
    if (/ейше?$/.test(rest)) {
      rest = rest.replace(/ейше?$/, '').replace(/нн$/, 'н');
    } else {
      rest = rest.replace(/нн$/, 'н').replace(/ь$/, '');
    }
    return [[front + rest]];
  });
})();
