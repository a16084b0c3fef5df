sijillShard("folding44","0 𖄰\n1 𖄱\n2 𖄲\n3 𖄳\n4 𖄴\n5 𖄵\n6 𖄶\n7 𖄷\n8 𖄸\n9 𖄹\n𖄡 𖄡\n𖄦 𖄦\n𖄨 𖄨\n𖄣 𖄣\n𖄥 𖄥\n𖄢 𖄢\n𖄧 𖄧\n𖄤 𖄤");
