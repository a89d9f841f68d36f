'use client';

import 'stockline/define/availability';
import { useEffect, useRef, useState } from 'react';

/** Takes the HTML of the server. React leaves what is in it to the element. */
export function PaintedProduct({ availability }: { availability: string }) {
  const [sku, setSku] = useState('MUG-BLUE');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('stockline-availability')?.setAttribute('sku', sku), [sku]);
  return (
    <>
      <h1>Mug</h1>
      <select aria-label="Colour" value={sku} onChange={({ target }) => setSku(target.value)}>
        <option value="MUG-BLUE">Blue</option>
        <option value="MUG-GREEN">Green</option>
      </select>
      <div ref={place} dangerouslySetInnerHTML={{ __html: availability }} />
    </>
  );
}
