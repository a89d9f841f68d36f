'use client';

import 'stockline/define/availability';
import { useState } from 'react';
import type { StocklineAvailability } from 'stockline';
import type {} from 'stockline/react';

export function Product() {
  const [sku, setSku] = useState('MUG');
  const [promise, setPromise] = useState<StocklineAvailability['promise']>();
  const choose = (chosen: string) => {
    setSku(chosen);
    setPromise(undefined);
  };
  const hear = ({ currentTarget }: { currentTarget: StocklineAvailability }) => setPromise(currentTarget.promise);
  return (
    <>
      <h1>From our workshop</h1>
      <select aria-label="Product" value={sku} onChange={({ target }) => choose(target.value)}>
        <option value="MUG">Mug</option>
        <option value="SIGN">House sign</option>
        <option value="CANDLE">Candles</option>
      </select>
      <stockline-availability
        src="/snapshot.json"
        sku={sku}
        to="US 94103"
        onstockline-promised={hear}
        onstockline-changed={hear}
        onstockline-error={hear}
      >
        Usually ships within a week.
      </stockline-availability>
      {/* Only a promise that there is none to be had stops an order. Without one the shop sells as it always did. */}
      <button type="button" disabled={promise?.maxQuantity === 0}>
        {promise?.status === 'made_to_order' ? 'Have it made' : 'Add to cart'}
      </button>
    </>
  );
}
