import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readImage } from '../../electron/avatars/read-image.ts';

const drawn = sharp({ create: { width: 300, height: 7, channels: 3, background: '#0d6660' } });
const exif = { exif: { IFD0: { Copyright: 'Ada' } } };

describe('a picture is told by its bytes', () => {
  test.each([
    ['image/png', drawn.clone().png()],
    ['image/jpeg', drawn.clone().jpeg()],
    ['image/jpeg', drawn.clone().withMetadata(exif).jpeg({ progressive: true })],
    ['image/gif', drawn.clone().gif()],
    ['image/webp', drawn.clone().webp()],
    ['image/webp', drawn.clone().webp({ lossless: true })],
    ['image/webp', drawn.clone().withMetadata(exif).webp()],
  ])('%s', async (type, picture) => {
    const bytes = await picture.toBuffer();
    expect(readImage(bytes)).toEqual({ type, width: 300, height: 7 });
    for (let length = 0; length < 30; length++)
      expect(() => readImage(bytes.subarray(0, length))).not.toThrow();
  });

  test.each([
    '',
    'GIF',
    '<svg/>',
    '<!doctype html>',
    'RIFF0000WEBPVP8?0000000000000000',
    `\u00ff\u00d8${'\u00ff'.repeat(500_000)}`,
    '%PDF-1.7 and so on, for a while',
  ])('and nothing else is one', (text) => {
    expect(readImage(Buffer.from(text, 'latin1'))).toBeUndefined();
  });
});
