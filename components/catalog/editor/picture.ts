import { fail, ok, type Result } from '@/lib/kernel/result';

/** The longer side of a picture, in pixels: twice the size in which it is shown. */
const SIDE = 96;
/** What the document allows, in characters. */
const LONGEST = 60_000;
const LARGEST_FILE = 20_000_000;

type PictureFault = { reason: 'notPicture' | 'pictureTooLarge' };

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${blob.type};base64,${btoa(binary)}`;
}

/** The picture of a file, drawn anew at a small size: what else the file holds, such as where it was taken, is left behind. */
export async function smallPicture(file: Blob): Promise<Result<string, PictureFault>> {
  if (file.size > LARGEST_FILE) return fail({ reason: 'pictureTooLarge' });
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return fail({ reason: 'notPicture' });
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  // A browser that can't write WebP gives PNG instead; both may stand in the document.
  const url = await dataUrl(await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 }));
  return url.length <= LONGEST ? ok(url) : fail({ reason: 'pictureTooLarge' });
}
