// Runs inside a page: nothing but the function's own text gets there.

export interface ChannelTries {
  /** A valid input for every channel. */
  samples: Record<string, unknown>;
  /** Without what is valid: for a page that may ask. */
  onlyBad: boolean;
  /** Of how many channels one gets the payloads of 10 MB and 60,000 members, which take their time; 1: all. */
  heavyEvery: number;
}

export interface TryOutcomes {
  tries: number;
  /** How many were answered by which code; `not sent` where the payload can't even leave the page. */
  codes: Record<string, number>;
  /** What was not refused. */
  taken: string[];
}

/** Sends every channel each of a row of bad things, by the bridge where there is one and by the raw channel where there is Node. */
export async function tryEveryChannel({ samples, onlyBad, heavyEvery }: ChannelTries): Promise<TryOutcomes> {
  type Send = (...all: unknown[]) => Promise<{ ok?: boolean; error?: { code: string } } | undefined>;
  const bridge = Reflect.get(window, 'accounts') as unknown as Record<string, Send> | undefined;
  const load = Reflect.get(window, 'require') as
    | ((name: string) => { ipcRenderer: { invoke: Send } })
    | undefined;
  const raw = load?.('electron').ipcRenderer;
  const send = (name: string, ...all: unknown[]) =>
    raw ? raw.invoke(name, ...all) : Promise.resolve().then(() => bridge?.[name]?.(...all));
  const large = 'x'.repeat(10_000_000);
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`m${index}`, index]));
  const cyclic: Record<string, unknown> = {};
  cyclic.itself = cyclic;
  const badInputs = (valid: object): Record<string, unknown[]> => ({
    'an extra member': [{ ...valid, extra: 1 }],
    'its prototype': [
      JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify({ ...valid, x: 1 }).slice(1)}`),
    ],
    'its constructor': [{ ...valid, constructor: { prototype: { polluted: true } } }],
    'a deep prototype': [{ ...valid, request: { headers: [JSON.parse('{"__proto__":{"polluted":true}}')] } }],
    '10 MB': [{ ...valid, text: large }],
    '10 MB in a member': [{ ...valid, [Object.keys(valid)[0] ?? 'more']: large }],
    'many members': [many],
    null: [null],
    'a text': ['text'],
    'a number': [7],
    'an empty list': [[]],
    'a list': [[valid]],
    'a map': [new Map(Object.entries({ ...valid, x: 1 }))],
    bytes: [new Uint8Array(1024)],
    'a date': [new Date()],
    'what holds itself': [{ ...valid, cyclic }],
    'a big integer': [{ ...valid, big: 1n }],
    'a function': [{ ...valid, call: () => 1 }],
    nothing: [],
  });
  const outcomes: TryOutcomes = { tries: 0, codes: {}, taken: [] };
  const heavy = ['10 MB', '10 MB in a member', 'many members'];
  for (const [index, [name, valid]] of Object.entries(samples).entries()) {
    const tries = badInputs(valid as object);
    if (index % heavyEvery > 0) for (const what of heavy) delete tries[what];
    if (!onlyBad) Object.assign(tries, { 'what is valid': [valid], 'two arguments': [valid, valid] });
    const tryOne = async (what: string, all: unknown[]) => {
      outcomes.tries += 1;
      const answer = await send(name, ...all).catch((error: Error) => ({
        ok: false,
        error: { code: error.name },
      }));
      // The bridge says why an answer did not come by the name of the error alone.
      const code = answer?.ok === false ? (answer.error?.code ?? '') : 'taken';
      outcomes.codes[code] = (outcomes.codes[code] ?? 0) + 1;
      if (code === 'taken') outcomes.taken.push(`${name}: ${what}`);
    };
    const isHeavy = ([what]: [string, unknown[]]) => heavy.includes(what);
    const all = Object.entries(tries);
    await Promise.all(all.filter((each) => !isHeavy(each)).map((each) => tryOne(...each)));
    for (const each of all.filter(isHeavy)) await tryOne(...each);
  }
  if ('polluted' in {}) outcomes.taken.push('the page itself is polluted');
  return outcomes;
}
