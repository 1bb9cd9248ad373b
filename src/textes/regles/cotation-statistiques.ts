/** Phrases : distribution des notes et délais d’attente. */
export const PHRASES_COTATION_STATISTIQUES: Readonly<Record<string, string>> = {
  'secret.seuil': 'Seuil du secret (seuil_secret) : {lu} lu, {minimum} au moins attendu ; plus bas, il ne cacherait rien.',
  'secret.lecture-sans-seuil': 'Lectures (lectures) : une autre lecture d’AMB-65 demande sa valeur ; donnez-la dans seuil_secret.',
}
