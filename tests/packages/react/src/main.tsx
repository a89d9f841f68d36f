import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Product } from './Product.tsx';

const app = document.getElementById('app');
if (app !== null) {
  createRoot(app).render(
    <StrictMode>
      <Product />
    </StrictMode>,
  );
}
