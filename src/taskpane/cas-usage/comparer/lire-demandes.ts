import type { Brut } from '../../../catalogue'
import type { Classeur, Contenu, Plage } from '../../../classeur/port'
import { enBrut, estSansErreur, patiemment } from '../../../remplissage'
import type { Pas } from '../../../remplissage'
import { hauteurDeMorceau } from '../coter/morceaux'

/**
 * Toutes les demandes, lues par morceaux. Une saisie ouverte dans une cellule refuse le premier morceau, et suspend les suivants.
 * @throws ErreurClasseur, TravailInterrompu
 */
export async function lireDemandes(classeur: Classeur, demandes: Plage, pas: Pas): Promise<readonly (readonly Brut[])[]> {
  const lignes: (readonly Brut[])[] = []
  const hauteur = hauteurDeMorceau(demandes)
  for (let depart = 0; depart < demandes.lignes; depart += hauteur) {
    await pas(depart / demandes.lignes)
    const morceau = { ...demandes, ligne: demandes.ligne + depart, lignes: Math.min(hauteur, demandes.lignes - depart) }
    const lire = (): Promise<Contenu> => classeur.lire(morceau)
    const { valeurs } = await (depart === 0 ? lire() : patiemment(lire, () => pas(depart / demandes.lignes)))
    for (const ligne of valeurs) lignes.push(estSansErreur(ligne) ? ligne : ligne.map(enBrut))
  }
  await pas(1)
  return lignes
}
