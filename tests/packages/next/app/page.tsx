import { Product } from './Product';

export default function Page() {
  return <Product />;
}
