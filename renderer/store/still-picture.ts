/** Of a side; enough for the largest place of an avatar on a dense screen. */
const sidePixels = 128;

/**
 * Draws a picture once, small, square and still: what is kept and shown is no more than that, however much the picture unpacks to
 * and whether it moves.
 *
 * @returns a data: URL; null for what is no picture after all
 */
export async function stillPicture(dataUrl: string): Promise<string | null> {
  const image = new Image();
  image.src = dataUrl;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = sidePixels;
  canvas.height = sidePixels;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const side = Math.min(image.naturalWidth, image.naturalHeight);
  const left = (image.naturalWidth - side) / 2;
  const top = (image.naturalHeight - side) / 2;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, left, top, side, side, 0, 0, sidePixels, sidePixels);
  return canvas.toDataURL('image/webp', 0.92);
}
