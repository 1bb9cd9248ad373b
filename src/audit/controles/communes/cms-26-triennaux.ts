import { partDePls, plaiMinimum } from '../../../regles'
import { objectifDuBilan } from '../../communes/bilan'
import { enPoints, reprocher } from '../../communes/constater'
import { colonneDeLigne, effectifDe, parcourir, pointsDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { intituleDit } from '../../communes/volets'
import type { Carnet, Controle } from '../../types'

/** Tableau des bilans triennaux : parts de PLAI et de PLS qui tiennent dans le total, carence qu'un objectif atteint exclut. */
export const CMS_26_TRIENNAUX: Controle = {
  id: 'CMS-26.triennaux',
  regle: 'CMS-26',
  gravite: 'IN',
  aide: 'audit-communes.aide.triennaux',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['periodes'], ['partPlai', 'partPls'], (ligne) => controlerParts(ligne, carnet))
    parcourir(dossier, ['periodes', 'communes'], ['realises', 'tauxCarence'], (ligne) => {
      // Une majoration en vigueur vient de la période d'avant : seule une carence se confronte au bilan de la sienne.
      if (ligne.volet.genre === 'periodes' || ditLaCarence(ligne)) controlerCarence(ligne, carnet)
    })
  },
}

function controlerParts(ligne: Ligne, carnet: Carnet): void {
  const [plai, pls] = [pointsDe(ligne, 'partPlai'), pointsDe(ligne, 'partPls')]
  if (Number.isNaN(plai) || Number.isNaN(pls) || plai > 100 || pls > 100) return
  if (plai + pls <= 100.5) return carnet.conforme()
  const notion = plai >= pls ? 'partPlai' : 'partPls'
  const autre = notion === 'partPlai' ? pls : plai
  carnet.nonConforme(
    reprocher(ligne, notion, {
      phrase: 'parts-superieures-a-cent',
      donnees: { plai: enPoints(plai), pls: enPoints(pls), somme: enPoints(plai + pls) },
      attendu: `au plus ${enPoints(100 - autre)} %`,
      selon: ['partPlai', 'partPls'],
    }),
  )
}

/** Une carence se prononce sur un objectif manqué, en nombre ou en qualité. */
function controlerCarence(ligne: Ligne, carnet: Carnet): void {
  const [carence, realises, base] = [pointsDe(ligne, 'tauxCarence'), effectifDe(ligne, 'realises'), objectifDuBilan(ligne)]
  if (Number.isNaN(carence) || Number.isNaN(realises) || base === null) return
  const [plai, pls] = [partDe(ligne, 'partPlai', 'plai'), partDe(ligne, 'partPls', 'pls')]
  const qualite = plai >= plaiMinimum(100) && pls <= partDePls('ordinaire')
  if (carence === 0 || realises < base.objectif || !qualite) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'tauxCarence', {
      phrase: 'carence-sans-manque',
      donnees: { carence: enPoints(carence), realises, objectif: base.objectif, plai: enPoints(plai), pls: enPoints(pls) },
      attendu: 'sans objet',
      selon: ['realises', base.notion, 'partPlai', 'partPls'],
    }),
  )
}

function ditLaCarence(ligne: Ligne): boolean {
  const colonne = colonneDeLigne(ligne, 'tauxCarence')
  return colonne !== undefined && intituleDit(colonne, /\bcarence\b/) && !intituleDit(colonne, /\b(?:precedent\w*|en vigueur|en cours|actuel\w*|anterieure?)\b/)
}

/** Part écrite, en points, ou celle que donnent les logements de la ligne. */
function partDe(ligne: Ligne, part: string, logements: string): number {
  const ecrite = pointsDe(ligne, part)
  return Number.isNaN(ecrite) ? (100 * effectifDe(ligne, logements)) / effectifDe(ligne, 'realises') : ecrite
}
