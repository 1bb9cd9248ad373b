import { objectifDuBilan } from '../../communes/bilan'
import { reprocher } from '../../communes/constater'
import { effectifDe, nombreDe, parcourir } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import type { Carnet, Controle } from '../../types'

/** Excédent compté au-dessus de l'objectif opposable, majoré s'il l'a été. */
export const SRU_13_EXCEDENT: Controle = {
  id: 'SRU-13.excedent',
  regle: 'SRU-13',
  gravite: 'EL',
  aide: 'audit-communes.aide.excedent',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes', 'periodes'], ['excedent', 'realises'], (ligne) => controler(ligne, carnet)),
}

function controler(ligne: Ligne, carnet: Carnet): void {
  const [lu, realises, base] = [nombreDe(ligne, 'excedent'), effectifDe(ligne, 'realises'), objectifDuBilan(ligne)]
  if (Number.isNaN(lu) || Number.isNaN(realises) || base === null) return
  const juste = Math.max(0, realises - base.objectif)
  if (lu === juste || (lu < 0 && lu === realises - base.objectif)) return carnet.conforme()
  const legal = effectifDe(ligne, 'objectif')
  const duLegal = base.notion !== 'objectif' && base.objectif > legal && lu === Math.max(0, realises - legal)
  carnet.nonConforme(
    reprocher(ligne, 'excedent', {
      phrase: duLegal ? 'excedent-depuis-le-legal' : 'excedent-different',
      donnees: { excedent: lu, realises, objectif: base.objectif, legal: legal || 0, juste },
      attendu: juste,
      selon: ['realises', base.notion],
      gravite: duLegal ? 'EL' : 'IN',
      corriger: true,
    }),
  )
}
