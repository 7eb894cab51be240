requestAnimationFrame(() => setTimeout(() => performance.mark('interactive')));
