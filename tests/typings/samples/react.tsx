import { useRef } from 'react';
import type { StocklineAvailability } from 'stockline';
import type {} from 'stockline/react';

export function Page({ sku }: { sku: string }) {
  const element = useRef<StocklineAvailability>(null);
  return (
    <main>
      <stockline-shop src="/snapshot.json" to="US 94103" />
      <stockline-availability
        ref={element}
        key={sku}
        src="/snapshot.json"
        sku={sku}
        quantity={2}
        to={{ country: 'US' }}
        variant="compact"
        className="a"
        lang="de"
        slot="promise"
        json-ld
        onClick={(event) => console.log(event.currentTarget.sku)}
        onstockline-promised={({ currentTarget, detail }) => console.log(currentTarget.quantity, detail.promise.status)}
        onstockline-changed={(event) => console.log(event.detail.previous.status)}
        onstockline-error={(event) => console.log(event.detail.errors[0]?.code)}
      >
        Usually ships within a week.
      </stockline-availability>
      <stockline-availability sku="MUG" json-ld="product-data" />
      <stockline-availability sku="MUG" jsonLd />
      <stockline-checkout name="promise" required disabled={false} />
      <stockline-order src="/order.json" promise="{}" onstockline-withdrawal={(event) => console.log(event.detail.at)} />
      {/* @ts-expect-error There is no such variant. */}
      <stockline-availability sku="MUG" variant="huge" />
      {/* @ts-expect-error There is no such property. */}
      <stockline-availability skew="MUG" />
      {/* @ts-expect-error A promise has no colour. */}
      <stockline-availability onstockline-promised={({ detail }) => console.log(detail.promise.colour)} />
      {/* @ts-expect-error The element has no price. */}
      <stockline-availability onstockline-promised={({ currentTarget }) => console.log(currentTarget.price)} />
      {/* @ts-expect-error A product has nothing to agree to by itself. */}
      <stockline-availability required />
    </main>
  );
}
