// Loaded with --import into what the runner starts. When the runner is killed without a chance to say so, its
// end of the channel closes, and this process must not stay behind on the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening must not keep a process alive that has nothing left to do.
process.channel?.unref();
// Nor is it meant for what this process starts in turn: that has a parent of its own.
process.execArgv.splice(process.execArgv.indexOf('--import'), 2);
