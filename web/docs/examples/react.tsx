import 'stockline/define/availability';
import type {} from 'stockline/react';

export const Availability = ({ sku }: { sku: string }) => (
  <stockline-availability src="/stock/" sku={sku} to="US 94103">
    Usually ships within a week.
  </stockline-availability>
);
