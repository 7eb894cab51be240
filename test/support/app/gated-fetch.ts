import type { Fetch } from '../../../electron/providers/protocol-fetch.ts';

export interface Gate {
  /** Resolves when a request that matches was carried out; its answer is held back until {@link release}. */
  carriedOut: Promise<void>;
  release: () => void;
}

/** A fetch whose answers can be held back or changed, for tests of what happens in between. */
export function gatedFetch() {
  const after: Array<{
    matches: (url: string, body: string) => boolean;
    act: (r: Response) => Promise<Response>;
  }> = [];

  const send: Fetch = async (input, init) => {
    const response = await fetch(input, init);
    const index = after.findIndex(({ matches }) => matches(input, String(init?.body ?? '')));
    const [found] = index < 0 ? [] : after.splice(index, 1);
    return found ? found.act(response) : response;
  };

  return {
    fetch: send,
    /** Holds back the answer to the next request whose URL or body contains `part`. */
    holdNext(part: string): Gate {
      let release = () => {};
      let arrive = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const carriedOut = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      after.push({
        matches: (url, body) => url.includes(part) || body.includes(part),
        act: async (response) => {
          arrive();
          await released;
          return response;
        },
      });
      return { carriedOut, release };
    },
    /** Changes the JSON of the next answer whose request contains `part`. */
    changeNext(part: string, change: (json: Record<string, unknown>) => Record<string, unknown>): void {
      after.push({
        matches: (url, body) => url.includes(part) || body.includes(part),
        act: async (response) => Response.json(change((await response.json()) as Record<string, unknown>)),
      });
    },
    /** Puts another answer in the place of the next one whose request contains `part`. */
    answerNext(part: string, answer: () => Response): void {
      after.push({
        matches: (url, body) => url.includes(part) || body.includes(part),
        act: async () => answer(),
      });
    },
  };
}
