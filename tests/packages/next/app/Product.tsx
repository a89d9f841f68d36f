'use client';

import 'stockline/define/availability';
import { useState } from 'react';
import type {} from 'stockline/react';

export function Product() {
  const [sku, setSku] = useState('MUG-BLUE');
  const [status, setStatus] = useState<string>();
  return (
    <>
      <h1>Mug</h1>
      <select aria-label="Colour" value={sku} onChange={({ target }) => setSku(target.value)}>
        <option value="MUG-BLUE">Blue</option>
        <option value="MUG-GREEN">Green</option>
      </select>
      <stockline-availability
        src="/snapshot.json"
        sku={sku}
        to="US 94103"
        onstockline-promised={({ detail }) => setStatus(detail.promise.status)}
      >
        Usually ships within a week.
      </stockline-availability>
      <button type="button" disabled={status === undefined}>
        {status === 'made_to_order' ? 'Have it made' : 'Add to cart'}
      </button>
    </>
  );
}
