throw new Error('broken before the first message');
