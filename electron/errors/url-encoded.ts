/** As `encodeURIComponent`, which refuses half a letter; servers may send one, and get it back as what stands for it. */
export function urlEncoded(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}
