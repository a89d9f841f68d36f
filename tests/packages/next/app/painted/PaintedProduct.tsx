'use client';

import 'stockline/define/availability';
import { useEffect, useRef, useState } from 'react';

/**
 * Takes the HTML of the server, and leaves it to the element. The parser has made a shadow root of a part of it, which
 * React would miss: hence suppressHydrationWarning.
 */
export function PaintedProduct({ availability }: { availability: string }) {
  const [sku, setSku] = useState('MUG');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('stockline-availability')?.setAttribute('sku', sku), [sku]);
  return (
    <>
      <h1>From our workshop</h1>
      <select aria-label="Product" value={sku} onChange={({ target }) => setSku(target.value)}>
        <option value="MUG">Mug</option>
        <option value="SIGN">House sign</option>
        <option value="CANDLE">Candles</option>
      </select>
      <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: availability }} />
    </>
  );
}
