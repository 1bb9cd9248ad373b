import type { Brut, Plage } from '../../com'
import { ecrireBrut, estVideOuZero, lireEntier } from '../../com'
import { referencesDe } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import type { Modalite } from '../modalite'
import { NOMS_DE_MODALITE } from '../modalite'
import type { ModaliteDeduite, ObjectifDuContrat } from './modalite-deduite'
import { CMS_01, deduireModalite } from './modalite-deduite'

export interface EntreeModalite {
  readonly legaux: Plage
  readonly retenus: Plage
  /** Modalité écrite au contrat ; `null` = non dite. */
  readonly saisie: Modalite | null
}

/**
 * Modalité d'un contrat d'après ses objectifs, en logements (CMS-01 ; CCH, art. L. 302-8-1 et L. 302-8, IX et X). Une case
 * vide dans les deux plages est sautée. `incomplet` : un seul des deux objectifs, ou aucun. `refuse` : plages de tailles
 * différentes, case illisible.
 */
export function modaliteDuContrat(entree: EntreeModalite, options: { readonly expliquer: boolean }): Resultat<Modalite> {
  const { legaux, retenus, saisie } = entree
  if (taille(legaux) !== taille(retenus)) {
    return nonEtabli('refuse', [message('cms-commune.tailles', { legaux: taille(legaux), retenus: taille(retenus) })])
  }
  const { objectifs, refus, manques } = lireObjectifs(legaux, retenus)
  if (refus.length > 0) return nonEtabli('refuse', refus)
  if (manques.length > 0) return nonEtabli('incomplet', manques)
  if (objectifs.length === 0) return nonEtabli('incomplet', [message('cms-commune.aucun-objectif')])
  const deduite = deduireModalite(objectifs)
  if (!options.expliquer) return etabli(deduite.modalite, 'texte')
  const { baisses, hausses, egaux, modalite } = deduite
  return etabli(modalite, 'texte', {
    alertes: alertesDeModalite(deduite, objectifs, saisie),
    references: referencesDe([CMS_01]),
    explication: [
      {
        etape: message('cms-commune.etape.modalite'),
        calcul: message('cms-commune.calcul.modalite', { baisses, hausses, egaux }),
        valeur: `${modalite} ${NOMS_DE_MODALITE[modalite]}`,
      },
    ],
  })
}

function taille(plage: Plage): string {
  return `${plage.length} × ${plage[0]?.length ?? 0}`
}

function lireObjectifs(legaux: Plage, retenus: Plage) {
  const objectifs: ObjectifDuContrat[] = []
  const refus: Message[] = []
  const manques: Message[] = []
  const retenusALaSuite = retenus.flat()
  for (const [rang, brutLegal] of legaux.flat().entries()) {
    const brutRetenu = retenusALaSuite[rang]
    const legal = lireObjectif(brutLegal, 'objectifs_legaux', rang, refus)
    const retenu = lireObjectif(brutRetenu, 'objectifs_retenus', rang, refus)
    if (legal === null && retenu === null) continue
    if (legal === null || retenu === null) {
      manques.push(message('cms-commune.objectif-manquant', { nom: legal === null ? 'objectifs_legaux' : 'objectifs_retenus', rang: rang + 1 }))
    } else objectifs.push({ legal, retenu })
  }
  return { objectifs, refus, manques }
}

/** Objectif d'une case, `null` si elle est vide, à 0 ou refusée : aucun objectif de rattrapage n'est nul. */
function lireObjectif(brut: Brut | undefined, nom: string, rang: number, refus: Message[]): number | null {
  if (estVideOuZero(brut)) return null
  const lu = lireEntier(brut)
  if (typeof lu === 'number') return lu === 0 ? null : lu
  refus.push(message('cms-commune.objectif-illisible', { nom, rang: rang + 1, lu: ecrireBrut(brut) }))
  return null
}

function alertesDeModalite(deduite: ModaliteDeduite, objectifs: readonly ObjectifDuContrat[], saisie: Modalite | null): Message[] {
  const { modalite, hausses } = deduite
  const alertes: Message[] = []
  if (modalite === 'A' && hausses > 0) alertes.push(message('cms-commune.rehaussement', { hausses }))
  if (saisie !== null && saisie !== modalite) {
    const noms = { saisie: `${saisie} ${NOMS_DE_MODALITE[saisie]}`, deduite: `${modalite} ${NOMS_DE_MODALITE[modalite]}` }
    alertes.push(message('cms-commune.modalite-contredite', noms))
  }
  const legale = objectifs.reduce((somme, { legal }) => somme + legal, 0)
  const retenue = objectifs.reduce((somme, objectif) => somme + objectif.retenu, 0)
  if (modalite === 'C' && retenue < legale) alertes.push(message('cms-commune.somme-insuffisante', { legale, retenue }))
  return alertes
}
