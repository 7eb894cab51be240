import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Channel } from '../../electron/build-description.ts';

/** Pixels of an edge. electron-builder makes those of macOS and Windows out of the largest. */
export const iconSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

/** The one colour that tells a development copy from a stable one. */
const grounds: Record<Channel, string> = { stable: '#0d5c63', development: '#7a3e9d' };

/** Draws every icon of a channel out of the one SVG. @param folder absolute path; gets 16x16.png and so on */
export async function drawIcons(svgFile: string, channel: Channel, folder: string): Promise<void> {
  const drawn = (await readFile(svgFile, 'utf8')).replaceAll(grounds.stable, grounds[channel]);
  await mkdir(folder, { recursive: true });
  for (const size of iconSizes) {
    const svg = sharp(Buffer.from(drawn), { density: Math.max(72, (72 * size) / 512) });
    const png = await svg.resize(size, size).png({ compressionLevel: 9 }).toBuffer();
    await writeFile(path.join(folder, `${size}x${size}.png`), png);
  }
}
