import { standaloneSvg } from './chart-image';

const drawing = (): SVGSVGElement => {
  document.body.innerHTML = `
    <style>.line { stroke: rgb(59, 91, 219); }</style>
    <svg viewBox="0 0 640 240" width="100%"><path class="line" d="M0 0"/><circle data-cursor r="3"/></svg>`;
  const svg = document.querySelector('svg') as SVGSVGElement;
  // jsdom does not read the attribute into `viewBox.baseVal`.
  Object.defineProperty(svg, 'viewBox', { value: { baseVal: { width: 640, height: 240 } } });
  return svg;
};

describe('standaloneSvg', () => {
  it('carries its title and colours with it and leaves the cursor behind', () => {
    const copy = standaloneSvg(drawing(), 'Satisfaction, 0 to 10');
    expect(copy.querySelector('text')?.textContent).toBe('Satisfaction, 0 to 10');
    expect(copy.querySelector('path')?.style.getPropertyValue('stroke')).toBe('rgb(59, 91, 219)');
    expect(copy.querySelector('[data-cursor]')).toBeNull();
  });

  it('has a size of its own, with room for the title', () => {
    const copy = standaloneSvg(drawing(), 'Satisfaction');
    expect([copy.getAttribute('width'), copy.getAttribute('height'), copy.getAttribute('viewBox')]).toEqual([
      '672',
      '276',
      '-16 -36 672 276',
    ]);
  });

  it('says below what band and cut-off are', () => {
    const copy = standaloneSvg(drawing(), 'Satisfaction', ['Cut-off: 51.5']);
    expect([...copy.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'Satisfaction',
      'Cut-off: 51.5',
    ]);
    expect(copy.getAttribute('height')).toBe('296');
  });

  it('leaves the drawing on the page as it was', () => {
    const svg = drawing();
    standaloneSvg(svg, 'Satisfaction');
    expect(svg.children).toHaveLength(2);
    expect(svg.getAttribute('width')).toBe('100%');
  });
});
