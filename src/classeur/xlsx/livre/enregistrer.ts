import { lireEnveloppe, stylesDeColonnes } from '../feuille/enveloppe'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { hauteursDesRenvois } from '../feuille/hauteurs'
import { elargir } from '../feuille/largeurs'
import { mettreEnListe } from '../feuille/mettre-en-liste'
import { mettreEnPage } from '../feuille/mettre-en-page'
import { retoucherFeuille } from '../feuille/retoucher-feuille'
import type { Paquet } from '../paquet/paquet'
import { assurerCmDynamique } from './metadonnees'
import { oterChaineDeCalcul, reglerRecalcul } from './recalcul'
import type { StructureDuLivre } from './structure'
import { styliser } from './styliser'
import { repeterLesTitres } from './titres-imprimes'

/** Applique les poses à une copie du paquet, la complète et rend le fichier ; le paquet lui-même ne change pas. */
export async function enregistrerPaquet(
  paquet: Paquet,
  structure: StructureDuLivre,
  feuilles: ReadonlyMap<string, FeuilleOuverte>,
  completer: (copie: Paquet) => Promise<void>,
): Promise<Uint8Array> {
  const copie = paquet.copier()
  const aPoser = [...feuilles].filter(([, feuille]) => estRetouchee(feuille))
  const cmDynamique = aPoser.some(([, feuille]) => deborde(feuille)) ? await assurerCmDynamique(copie, structure) : 0
  let formuleTouchee = false
  for (const [partie, feuille] of aPoser) {
    const enveloppe = await feuille.enveloppe()
    const colonnes = stylesDeColonnes(enveloppe)
    const avant = await paquet.octets(partie)
    const retouchee = retoucherFeuille(avant, feuille.poses, {
      bornes: enveloppe.bornes,
      prefixe: enveloppe.bornes.prefixe,
      partie,
      cmDynamique,
      styles: await styliser(copie, structure, feuille),
      hauteurs: hauteursDesRenvois(feuille, enveloppe),
      styleDeColonne: (colonne) => {
        const style = colonnes.find(([debut, fin]) => colonne >= debut && colonne <= fin)?.[2]
        return style === undefined ? null : String(style)
      },
    })
    if (retouchee.octets !== avant) copie.recrire(partie, retouchee.octets)
    if (feuille.largeurs.size > 0) {
      const octets = await copie.octets(partie)
      copie.recrire(partie, elargir(octets, lireEnveloppe(octets, partie), feuille.largeurs, partie))
    }
    if (feuille.liste !== null) {
      const octets = await copie.octets(partie)
      copie.recrire(partie, mettreEnListe(octets, lireEnveloppe(octets, partie), feuille.liste, partie))
    }
    if (feuille.page !== null) {
      const octets = await copie.octets(partie)
      copie.recrire(partie, mettreEnPage(octets, lireEnveloppe(octets, partie), partie))
      if (feuille.page.titres !== null) await repeterLesTitres(copie, structure, partie, feuille.page.titres)
    }
    formuleTouchee ||= retouchee.formuleTouchee
  }
  if (formuleTouchee) {
    await oterChaineDeCalcul(copie, structure)
    await reglerRecalcul(copie, structure)
  }
  await completer(copie)
  return copie.enregistrer()
}

function estRetouchee({ poses, formes, largeurs, liste, page }: FeuilleOuverte): boolean {
  return poses.size + formes.size + largeurs.size > 0 || liste !== null || page !== null
}

function deborde({ poses }: FeuilleOuverte): boolean {
  const toutes = [...poses.values()].flatMap((ligne) => [...ligne.values()])
  return toutes.some((pose) => pose.genre === 'formule' && pose.matrice !== null)
}
