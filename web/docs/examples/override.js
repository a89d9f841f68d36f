Stockline.overrideMessages('de', { status: { backorder: 'Unterwegs zu uns' } });
