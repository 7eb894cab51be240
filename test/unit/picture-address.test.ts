import { describe, expect, test } from 'vitest';
import { mayAskForPicture } from '../../electron/avatars/picture-address.ts';

const mayAsk = (address: string, issuer = 'https://issuer.example') =>
  mayAskForPicture(new URL(address), issuer);

describe('a picture is asked for', () => {
  test.each([
    'https://avatars.githubusercontent.com/u/1?v=4',
    'https://lh3.googleusercontent.com/a/x=s96-c',
    'https://93.184.216.34/ada.png',
    'https://[2606:2800:220:1::1]/ada.png',
    'https://issuer.example:8443/ada.png',
  ])('at a public host: %s', (address) => expect(mayAsk(address)).toBe(true));

  test.each([
    ['http://127.0.0.1:4000/ada.png', 'http://127.0.0.1:4000'],
    ['https://gitlab/ada.png', 'https://gitlab'],
    ['https://10.0.0.5/ada.png', 'https://10.0.0.5'],
  ])("at the issuer's own origin: %s", (address, issuer) => expect(mayAsk(address, issuer)).toBe(true));
});

describe('no picture is asked for', () => {
  test.each([
    ['http://issuer.example/ada.png'],
    ['http://issuer.example/ada.png', 'http://issuer.example'],
    ['http://127.0.0.1:4001/ada.png', 'http://127.0.0.1:4000'],
    ['https://localhost/ada.png'],
    ['https://localhost./ada.png'],
    ['https://app.localhost/ada.png'],
    ['https://router.local/ada.png'],
    ['https://intranet/ada.png'],
    ['https://127.0.0.1/ada.png'],
    ['https://0x7f.1/ada.png'],
    ['https://2130706433/ada.png'],
    ['https://10.1.2.3/ada.png'],
    ['https://100.64.0.1/ada.png'],
    ['https://172.31.0.1/ada.png'],
    ['https://192.168.1.1/ada.png'],
    ['https://169.254.169.254/latest/meta-data'],
    ['https://0.0.0.0/ada.png'],
    ['https://224.0.0.1/ada.png'],
    ['https://[::1]/ada.png'],
    ['https://[::]/ada.png'],
    ['https://[fd00::1]/ada.png'],
    ['https://[fe80::1]/ada.png'],
    ['https://[::ffff:127.0.0.1]/ada.png'],
    ['https://[2002:7f00:1::]/ada.png'],
    ['https://[64:ff9b::a9fe:a9fe]/ada.png'],
    ['https://user:password@issuer.example/ada.png'],
    ['ftp://issuer.example/ada.png'],
    ['file:///etc/passwd'],
    ['data:image/png;base64,AAAA'],
  ])('at %s, whoever names it', (address, issuer?: string) => expect(mayAsk(address, issuer)).toBe(false));
});
