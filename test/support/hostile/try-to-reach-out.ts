// Runs inside a page: nothing but the function's own text gets there.

/** Tries WebRTC with a server of somebody's, WebGL, and a dialog. */
export async function tryToReachOut(
  stun: string,
): Promise<{ candidates: string[]; webgl: boolean; confirmed: boolean }> {
  const candidates: string[] = [];
  try {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
    connection.onicecandidate = ({ candidate }) => {
      if (candidate) candidates.push(candidate.candidate);
    };
    connection.createDataChannel('stolen');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 1500));
    connection.close();
  } catch {
    // Refused at once.
  }
  const webgl = document.createElement('canvas').getContext('webgl') !== null;
  return { candidates, webgl, confirmed: window.confirm('stolen?') };
}
