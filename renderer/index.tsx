import { createRoot } from 'react-dom/client';
import { InLanguage } from './frame/in-language.tsx';
import { start } from './store/start.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const picture = createRoot(root);
void start().then(() => picture.render(<InLanguage />));
