sijillShard("ko/w14","o원L 0,104@5\no& 134@4\no&+ 134@4\no&% 134@4\no&& 134@4\n후반 1\n훈련 33@10\n:흔s 2\n흔s* 2\n흔쾌히 \n흔히 \n:힘 3\n힘/ 3\n\n2 6 4 6}(%_Z\n2 6 7 $Azmud!!\n1 6 7 $A#H\n2 6 9 !wmq/GP#");
