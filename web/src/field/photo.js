/** Photos as they are kept and sent: no larger than the registry needs. */

/** The longest side, in pixels. */
export const LONGEST = 2560;
const QUALITY = 0.85;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** How large a picture is kept. @param {number} width @param {number} height @param {number} [longest] in pixels */
export function fitted(width, height, longest = LONGEST) {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A photo of at most so many pixels; one that is small enough already stays as it is. @param {Blob} file @returns {Promise<Blob>} */
export async function reduced(file) {
  const picture = await createImageBitmap(file);
  const { width, height } = fitted(picture.width, picture.height);
  if (width === picture.width && TYPES.includes(file.type)) return file;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
      'image/jpeg',
      QUALITY,
    ),
  );
}
