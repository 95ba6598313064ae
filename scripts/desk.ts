import '../src/main/shells/command/index.ts';
