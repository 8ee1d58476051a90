const svgSpace = 'http://www.w3.org/2000/svg';

// What a drawing takes from style sheets and would lose when it leaves the page.
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

/** Room above the drawing for its title, below it for each note, and beside it, in pixels. */
const room = { title: 36, note: 20, side: 16 };

/**
 * A copy of a drawing that needs no style sheet: every computed colour, stroke and font is written onto its element,
 * with the title above, the notes below, and the ground behind it.
 */
export const standaloneSvg = (drawing: SVGSVGElement, title: string, notes: readonly string[] = []): SVGSVGElement => {
  const view = drawing.ownerDocument.defaultView;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, at) => {
    const style = view?.getComputedStyle(original);
    for (const name of carried) {
      const value = style?.getPropertyValue(name);
      if (value) copies[at]?.style.setProperty(name, value);
    }
  });
  copy.querySelectorAll('[data-cursor]').forEach((cursor) => cursor.remove());
  const style = view?.getComputedStyle(drawing);
  const add = (name: 'rect' | 'text', values: Record<string, string | number>, fill = ''): SVGElement => {
    const element = drawing.ownerDocument.createElementNS(svgSpace, name);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(value));
    element.style.setProperty('fill', fill);
    element.style.setProperty('font-family', style?.fontFamily ?? '');
    return element;
  };
  const { width, height } = drawing.viewBox.baseVal;
  const whole = {
    x: -room.side,
    y: -room.title,
    width: width + 2 * room.side,
    height: height + room.title + room.note * notes.length,
  };
  const heading = add('text', { x: 0, y: -12, 'font-size': 16, 'font-weight': 600 }, style?.color);
  heading.textContent = title;
  copy.prepend(add('rect', whole, style?.backgroundColor), heading);
  notes.forEach((note, at) => {
    const line = add('text', { x: 0, y: height + 8 + room.note * at, 'font-size': 12 }, style?.color);
    line.textContent = note;
    copy.append(line);
  });
  copy.setAttribute('xmlns', svgSpace);
  copy.setAttribute('width', String(whole.width));
  copy.setAttribute('height', String(whole.height));
  copy.setAttribute('viewBox', `${whole.x} ${whole.y} ${whole.width} ${whole.height}`);
  return copy;
};

/**
 * A drawing as a PNG of twice its size. Rejects when the browser cannot draw it.
 * Goes through a data address, because the content security policy lets images come from nowhere else.
 */
export const chartImage = async (drawing: SVGSVGElement, title: string, notes: readonly string[]): Promise<Blob> => {
  const copy = standaloneSvg(drawing, title, notes);
  const { width, height } = copy.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The chart could not be drawn as an image.'))));
  });
};

/** Hands a file to the person. The name says nothing about whose chart it is or what it shows. */
export const saveFile = (file: Blob, name = 'chart.png'): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
