import { baremeDe, compterPeriodes, limiteDePeriodes, lireDate, PERIODE_PAR_DEFAUT } from '../../../regles'
import { abaissementsParCommune } from '../../communes/abaissements'
import type { Abaissement } from '../../communes/abaissements'
import { reprocher } from '../../communes/constater'
import { colonneEtrangere, valeurAuRang } from '../../communes/etrangeres'
import type { Ligne } from '../../communes/ligne'
import { brutDe, drapeauDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle, Dossier } from '../../types'

/** Périodes consécutives d'abaissement d'une commune : trois au plus au IX, deux au X. */
export const CMS_05_DUREE: Controle = {
  id: 'CMS-05.duree',
  regle: 'CMS-05',
  gravite: 'EL',
  aide: 'audit-communes.aide.duree',
  examiner: (dossier, carnet) => {
    for (const abaissements of abaissementsParCommune(dossier).values()) {
      for (const abaissement of abaissements) controler(dossier, abaissement, abaissements, carnet)
    }
  },
}

/** Périodes consécutives jusqu'à celle-ci, et si elles dépassent la limite du dispositif. */
export function compteDe(
  dossier: Dossier,
  { ligne, debut, dispositif }: Abaissement,
  toutes: readonly Abaissement[],
): { readonly compte: number; readonly limite: number; readonly depasse: boolean } {
  const limite = limiteDePeriodes(dispositif, ligne.volet.bareme ?? baremeDe(PERIODE_PAR_DEFAUT))
  const { compte } = compterPeriodes(toutes, { debut, dispositif }, dossier.options.lectures.get('AMB-20') === 1)
  return { compte, limite, depasse: compte > limite }
}

function controler(dossier: Dossier, abaissement: Abaissement, toutes: readonly Abaissement[], carnet: Carnet): void {
  const { ligne, notion, dispositif } = abaissement
  const { compte, limite, depasse } = compteDe(dossier, abaissement, toutes)
  if (!depasse || (dispositif === 'abaissant' && estDerogee(ligne))) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, notion, {
      phrase: dispositif === 'abaissant' ? 'duree-depassee' : 'duree-mutualisee-depassee',
      donnees: { compte, limite },
      attendu: `au plus ${limite} périodes consécutives`,
      selon: ['modalite'],
      ...(dispositif === 'mutualisant' ? { regle: 'CMS-11' } : {}),
    }),
  )
}

const DEROGATION = /\bderogation\b|\bprolongation\b|\bdecision du prefet\b/

/** La ligne porte la décision qui prolonge l'abaissement (CMS-06). */
export function estDerogee(ligne: Ligne): boolean {
  const rang = colonneEtrangere(ligne.volet, DEROGATION)
  const valeur = rang === null ? null : valeurAuRang(ligne, rang)
  return drapeauDe(valeur) === true || typeof lireDate(brutDe(valeur)) === 'number'
}
