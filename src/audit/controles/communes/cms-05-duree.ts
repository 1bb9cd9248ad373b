import { baremeDe, compterPeriodes, limiteDePeriodes, lireDate, lireModalite, lirePeriodeAlignee, PERIODE_PAR_DEFAUT } from '../../../regles'
import type { PeriodeAbaissee } from '../../../regles'
import { reprocher } from '../../communes/constater'
import { colonneEtrangere, valeurAuRang } from '../../communes/etrangeres'
import { effectifDe, parcourir, texteDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { nomReduit } from '../../communes/rapprocher'
import { brutDe, drapeauDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle, Dossier } from '../../types'

interface Abaissement extends PeriodeAbaissee {
  readonly ligne: Ligne
}

/** Périodes consécutives d'abaissement d'une commune : trois au plus au IX, deux au X. */
export const CMS_05_DUREE: Controle = {
  id: 'CMS-05.duree',
  regle: 'CMS-05',
  gravite: 'EL',
  aide: 'audit-communes.aide.duree',
  examiner: (dossier, carnet) => {
    const parCommune = new Map<string, Abaissement[]>()
    parcourir(dossier, ['communes'], ['nom', 'periode', 'modalite'], (ligne) => {
      const modalite = lireModalite(texteDe(ligne, 'modalite'))
      const debut = lirePeriodeAlignee(texteDe(ligne, 'periode'))
      const [retenu, legal] = [effectifDe(ligne, 'objectifRetenu'), effectifDe(ligne, 'objectif')]
      if (debut === undefined || (modalite !== 'B' && modalite !== 'C') || retenu >= legal) return
      const clef = nomReduit(texteDe(ligne, 'nom'))
      const abaissement = { ligne, debut, dispositif: modalite === 'B' ? ('abaissant' as const) : ('mutualisant' as const) }
      parCommune.set(clef, [...(parCommune.get(clef) ?? []), abaissement])
    })
    for (const abaissements of parCommune.values()) for (const abaissement of abaissements) controler(dossier, abaissement, abaissements, carnet)
  },
}

function controler(dossier: Dossier, { ligne, debut, dispositif }: Abaissement, toutes: readonly Abaissement[], carnet: Carnet): void {
  const bareme = ligne.volet.bareme ?? baremeDe(PERIODE_PAR_DEFAUT)
  const limite = limiteDePeriodes(dispositif, bareme)
  const { compte } = compterPeriodes(toutes, { debut, dispositif }, dossier.options.lectures.get('AMB-20') === 1)
  if (compte <= limite || (dispositif === 'abaissant' && estDerogee(ligne))) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'periode', {
      phrase: 'duree-depassee',
      donnees: { compte, limite, dispositif },
      attendu: `au plus ${limite} périodes consécutives`,
      selon: ['modalite'],
      ...(dispositif === 'mutualisant' ? { regle: 'CMS-11' } : {}),
    }),
  )
}

const DEROGATION = /\bderogation\b|\bprolongation\b|\bdecision du prefet\b/

/** La ligne porte la décision qui prolonge l'abaissement (CMS-06). */
function estDerogee(ligne: Ligne): boolean {
  const rang = colonneEtrangere(ligne.volet, DEROGATION)
  const valeur = rang === null ? null : valeurAuRang(ligne, rang)
  return drapeauDe(valeur) === true || typeof lireDate(brutDe(valeur)) === 'number'
}
