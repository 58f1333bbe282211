/** A canvas of our own over or under Cytoscape's, as large as its container. */
export function layerCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none;';
  return canvas;
}

/** Makes the bitmap as large as the canvas is shown, and empty; px of the container are its units. */
export function clearCanvas(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d');
  const dots = window.devicePixelRatio || 1;
  const w = Math.round(canvas.clientWidth * dots);
  const h = Math.round(canvas.clientHeight * dots);
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  context?.setTransform(dots, 0, 0, dots, 0, 0);
  context?.clearRect(0, 0, canvas.width, canvas.height);
  return context;
}
