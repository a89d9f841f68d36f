import { bootstrapApplication } from '@angular/platform-browser';
import { Product } from './product';

bootstrapApplication(Product).catch(console.error);
