/** Jour civil d'une date « AAAA-MM-JJ », compté depuis 1970 : un calendrier tenu hors du code éprouvé. */
export function lireIso(iso: string): number {
  const [annee = 0, mois = 0, jour = 0] = iso.split('-').map(Number)
  return Date.UTC(annee, mois - 1, jour) / 86_400_000
}

export function enIso(jour: number): string {
  return new Date(jour * 86_400_000).toISOString().slice(0, 10)
}
