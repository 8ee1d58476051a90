import { checkPort, describeFlags, FlagError, parseFlags } from './flags.mjs';

const known = {
  port: { value: 'PORT', about: 'where it answers', check: checkPort },
  data: { value: 'DIR', about: 'where data is kept' },
  'no-demo': { about: 'start empty' },
};

describe('flags of npm start', () => {
  it('are read with a space, with an equals sign, and without a value', () => {
    expect(parseFlags(['--port', '4300', '--data=/tmp/a b', '--no-demo'], known)).toEqual({
      port: 4300,
      data: '/tmp/a b',
      noDemo: true,
    });
  });

  it('are absent when they were not given', () => {
    expect(parseFlags([], known)).toEqual({});
  });

  it.each([
    [['--prot', '4300'], /unknown argument --prot; known are --port, --data, --no-demo/],
    [['4300'], /unknown argument 4300/],
    [['--constructor'], /unknown argument/],
    [['--data'], /--data needs a value: --data DIR/],
    [['--data', '--no-demo'], /--data needs a value/],
    [['--data='], /--data needs a value/],
    [['--no-demo=yes'], /--no-demo takes no value/],
  ])('say what is wrong with %j', (args, message) => {
    expect(() => parseFlags(args, known)).toThrow(message);
    expect(() => parseFlags(args, known)).toThrow(FlagError);
  });

  it.each(['0', '65536', '-1', '4200x', '1e3', ' 80'])('refuse the port %j', (text) => {
    expect(() => checkPort(text)).toThrow(FlagError);
  });

  it('leave the rest to the test runners when asked to', () => {
    expect(parseFlags(['libs/notes', '-t', 'signs', '--port=1'], known, { others: true })).toEqual({
      others: ['libs/notes', '-t', 'signs'],
      port: 1,
    });
  });

  it('are all in the help', () => {
    expect(describeFlags(known).split('\n')).toEqual([
      '  --port PORT   where it answers',
      '  --data DIR    where data is kept',
      '  --no-demo     start empty',
    ]);
  });
});
