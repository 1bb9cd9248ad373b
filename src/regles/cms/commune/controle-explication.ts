import { decimalesSures } from '../../com'
import { rangDe } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Etape, ParametreEmploye } from '../../socle/resultat'
import type { CommuneSituee } from '../../sru'
import {
  arrondirObjectif,
  estEntrante,
  etapesDuDeficit,
  etapesDuTaux,
  fichesDuTaux,
  parametresDe,
  parametresEmployes,
  SRU_01,
  SRU_03,
  SRU_09,
} from '../../sru'
import type { Modalite } from '../modalite'
import { CMS_10 } from '../mutualisation/accord-des-majorees'
import { CMS_04, plancherAbaissantCentiemes } from '../plancher-abaissant'
import { CMS_08 } from '../plancher-mutualisant'
import { limiteDePeriodes } from './compteur'
import { modaliteExaminee, plancherExamineCentiemes } from './constats'
import { CMS_05 } from './duree-abaissant'
import { CMS_11 } from './duree-mutualisant'
import { CMS_02 } from './modalites-ouvertes'
import { CMS_06 } from './prolongation'
import { CMS_03 } from './sans-amenagement'

/** Fiches qu'un contrôle applique, selon la modalité et la situation. */
export function fichesDuControle(modalite: Modalite | null, situee: CommuneSituee): readonly FicheDeRegle[] {
  const communes = [SRU_01, SRU_03, ...fichesDuTaux(situee.situation), SRU_09]
  if (estEntrante(situee.situation)) return [...communes, CMS_02, CMS_03]
  const parModalite = { A: [CMS_03], B: [CMS_04, CMS_05, CMS_06], C: [CMS_08, CMS_10, CMS_11] }
  return [...communes, ...parModalite[modaliteExaminee(modalite, situee)]]
}

/** Paramètres datés qu'un contrôle emploie. */
export function parametresDuControle(modalite: Modalite | null, situee: CommuneSituee): ParametreEmploye[] {
  const { commune, rattrapage, bareme, situation } = situee
  const { regime } = rattrapage
  const parModalite = {
    A: [],
    B: [`P_ab.${regime}`, 'P_ab.duree'],
    C: ['P_mut', ...(regime === 33 ? ['P_mut.annexe_1'] : []), 'P_mut.duree'],
  }
  const propres = estEntrante(situation) ? [] : parModalite[modaliteExaminee(modalite, situee)]
  return parametresDe([...parametresEmployes(commune, rattrapage, bareme), ...propres], bareme)
}

/** Du taux de la commune à l'objectif retenu (CMS-04 : taux retenu, marge, baisse). */
export function expliquerControle(
  retenu: number | null,
  modalite: Modalite | null,
  abaissees: number,
  situee: CommuneSituee,
): Etape[] {
  const { commune, situation, rattrapage, bareme, resolues } = situee
  const { superieur, proche, inferieur, retenu: legal } = arrondirObjectif(rattrapage.brutCentiemes, 100, resolues.arrondi)
  const etapes: Etape[] = [
    ...etapesDuTaux(commune, bareme),
    ...etapesDuDeficit(commune, situation, rattrapage, bareme, resolues),
    {
      etape: message('sru.etape.arrondi', { mode: resolues.arrondi }),
      calcul: message('sru.calcul.arrondi', { superieur, proche, inferieur }),
      valeur: legal,
    },
  ]
  if (retenu === null) return etapes
  return [...etapes, ...etapesDuPlancher(retenu, modalite, situee), ...etapesDuRetenu(retenu, legal, modalite, abaissees, situee)]
}

function etapesDuPlancher(retenu: number, modalite: Modalite | null, situee: CommuneSituee): Etape[] {
  const brut = plancherExamineCentiemes(modalite, situee)
  if (brut === null) return []
  const { rattrapage, bareme, lectures } = situee
  const { deficit, regime, brutCentiemes } = rattrapage
  const abaissant = modaliteExaminee(modalite, situee) === 'B'
  const annexe = !abaissant && rangDe(lectures, 'AMB-06') === 1 && regime === 33
  const taux = abaissant ? plancherAbaissantCentiemes(regime, 1, bareme) : bareme.mutualisantAnnexe
  return [
    {
      etape: message(abaissant ? 'cms.etape.plancher-abaissant' : 'cms.etape.plancher-mutualisant'),
      calcul: abaissant || annexe ? message('sru.calcul.brut', { taux, deficit }) : message('cms.calcul.moitie', { legal: brutCentiemes / 100 }),
      valeur: brut / 100,
    },
    {
      etape: message('cms-commune.etape.marge'),
      calcul: message('cms-commune.calcul.marge', { retenu, brut: brut / 100 }),
      valeur: (100 * retenu - brut) / 100,
    },
  ]
}

function etapesDuRetenu(
  retenu: number,
  legal: number,
  modalite: Modalite | null,
  abaissees: number,
  situee: CommuneSituee,
): Etape[] {
  const { rattrapage, bareme, situation } = situee
  const { deficit } = rattrapage
  const etapes: Etape[] = []
  if (deficit > 0) {
    const brut = plancherExamineCentiemes(modalite, situee)
    etapes.push({
      etape: message('cms-commune.etape.taux-retenu'),
      calcul: message('cms-commune.calcul.taux-retenu', { retenu, deficit }),
      valeur: `${pourcent(retenu, deficit, brut === null ? [] : [brut / deficit])} %`,
    })
  }
  if (retenu < legal) {
    etapes.push({
      etape: message('cms-commune.etape.baisse'),
      calcul: message('cms-commune.calcul.baisse', { legal, retenu }),
      valeur: `${legal - retenu} (${pourcent(legal - retenu, legal, [])} %)`,
    })
  }
  const examinee = modaliteExaminee(modalite, situee)
  if (retenu >= legal || examinee === 'A' || estEntrante(situation)) return etapes
  const limite = limiteDePeriodes(examinee === 'B' ? 'abaissant' : 'mutualisant', bareme)
  return [
    ...etapes,
    {
      etape: message('cms-commune.etape.periodes'),
      calcul: message('cms-commune.calcul.periodes', { abaissees }),
      valeur: `${abaissees + 1}/${limite}`,
    },
  ]
}

/** Part en pour cent, avec assez de décimales pour ne pas se confondre avec une borne (COM-03). */
function pourcent(n: number, total: number, bornes: readonly number[]): string {
  const valeur = (100 * n) / total
  return valeur.toFixed(decimalesSures(valeur, bornes, 2)).replace('.', ',')
}
