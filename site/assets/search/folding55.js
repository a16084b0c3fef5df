sijillShard("folding55"," 𛲠𛲡𛲢𛲣");
