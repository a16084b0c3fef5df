sijillShard("folding63","0 🯰\n1 🯱\n2 🯲\n3 🯳\n4 🯴\n5 🯵\n6 🯶\n7 🯷\n8 🯸\n9 🯹");
