(function () {
'use strict';
var root = document.documentElement;
var home = document.querySelector('.site-name');
if (home && location.protocol !== 'file:') {
var manifest = document.createElement('link');
manifest.rel = 'manifest';
manifest.href = new URL('site.webmanifest', home.href).href;
document.head.append(manifest);
}
var settings = document.querySelector('.reading');
if (settings) {
settings.querySelectorAll('input').forEach(function (input) {
input.checked = input.value === (root.dataset[input.name] || '');
input.addEventListener('change', function () {
if (input.value) root.dataset[input.name] = input.value;
else delete root.dataset[input.name];
try {
localStorage.setItem('sijill.' + input.name, input.value);
} catch (e) {}
placeNotes();
});
});
settings.addEventListener('keydown', function (event) {
if (event.key === 'Escape' && settings.open) {
settings.open = false;
settings.querySelector('summary').focus();
}
});
document.addEventListener('click', function (event) {
if (!settings.contains(event.target)) settings.open = false;
});
}
document.querySelectorAll('[data-copy]').forEach(function (button) {
button.addEventListener('click', function () {
var source = document.getElementById(button.dataset.copy);
var canonical = document.querySelector('link[rel=canonical]');
var text = source ? source.textContent : canonical ? canonical.href : location.href;
var status = button.parentElement.querySelector('[role=status]');
copy(text.replace(/[\u2066-\u2069]/g, '')).then(function () {
status.textContent = status.dataset.done;
}, function () {
if (source) getSelection().selectAllChildren(source);
});
});
});
function copy(text) {
try {
return navigator.clipboard.writeText(text);
} catch (e) {
return Promise.reject(e);
}
}
function placeNotes() {
var notes = document.querySelector('.notes');
if (!notes) return;
var body = notes.parentElement;
var top = body.getBoundingClientRect().top;
var free = 0;
notes.querySelectorAll('li').forEach(function (note) {
var mark = document.getElementById(note.id.replace('fn:', 'fnref:'));
var at = mark ? mark.getBoundingClientRect().top - top : 0;
free = Math.max(free, at);
note.style.insetBlockStart = free + 'px';
free += note.offsetHeight + 12;
});
body.style.setProperty('--notes-end', free + 'px');
}
placeNotes();
addEventListener('resize', placeNotes);
if (document.fonts) document.fonts.ready.then(placeNotes);
})();
