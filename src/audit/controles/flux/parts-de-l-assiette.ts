import { message } from '../../../regles'
import { formuleDe, lieuDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../certitude'
import { accorder, logementsAttendus } from './arrondis'
import { jugerSoustraits, lireAssiette } from './assiette'
import { MODELE_ASSIETTE } from './modele-assiette'
import { plansDAssiette } from './plan-d-assiette'
import type { PlanDAssiette } from './plan-d-assiette'
import { lireRole } from './role'
import type { Role } from './role'

interface ColonneDePart {
  readonly rang: number
  readonly intitule: string
  readonly role: Role
  readonly points: number
}

const POURCENT = /(\d{1,2}(?:[.,]\d+)?)\s*%/

/** « Part d'ALS (5 %) », à côté d'une assiette : des logements dont le titre donne le taux (FLUX-18). */
export const CONTROLE_PARTS_DE_L_ASSIETTE: Controle = {
  id: 'FLUX-18.parts-de-l-assiette',
  regle: 'FLUX-18',
  gravite: 'IN',
  aide: 'audit-flux.aide.logements',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_ASSIETTE.id) continue
      const parts = partsDe(tableau)
      if (parts.length === 0) continue
      for (const plan of plansDAssiette(tableau)) {
        for (let rang = 0; rang < tableau.objets.length; rang += 1) {
          for (const part of parts) examiner(dossier, plan, tableau.objets[rang] ?? 0, part, carnet)
        }
      }
    }
  },
}

function partsDe({ etrangeres }: TableauReconnu): readonly ColonneDePart[] {
  return etrangeres.flatMap(({ rang, intitule }) => {
    const taux = POURCENT.exec(intitule)?.[1]
    const lu = lireRole(intitule.replace(/^\s*parts?\s+(?:de |du |d[’'])/i, ''))
    if (taux === undefined || lu === null || lu.role === 'total' || lu.role === 'solde') return []
    return [{ rang, intitule, role: lu.role, points: Number(taux.replace(',', '.')) }]
  })
}

function examiner({ options }: Dossier, plan: PlanDAssiette, objet: number, { rang, intitule, role, points }: ColonneDePart, carnet: Carnet): void {
  const { tableau, flux, misEnLocation } = plan
  const lu = lireNombreDeCase(tableau, { rang }, objet)
  const lue = lireAssiette(plan, objet)
  const { juste } = jugerSoustraits(plan, lue)
  const calcule = lue.a === null || juste === null ? null : lue.a - juste
  const admis = [calcule, lue.c].filter((base): base is number => base !== null && base >= 0)
  const [base] = admis
  if (lu === null || base === undefined) return
  const accords = admis.map((flux) => accorder(lu, points, flux, role, options.lectures))
  if (accords.includes('juste')) {
    carnet.conforme()
    return
  }
  const attendu = logementsAttendus(points, base, role, options.lectures)
  // Notre fonction retranche B elle-même : une valeur qui n'est plus la sienne est périmée, elle n'a pas pris A pour C.
  const perimee = /FLUX_PART/i.test(formuleDe(tableau, objet, rang)?.brute ?? '')
  const surA = !perimee && lue.a !== null && !admis.includes(lue.a) && accorder(lu, points, lue.a, role, options.lectures) !== 'faux'
  const donnees = { nom: intitule, points: points / 100, flux: base, lu, attendu }
  const releve = { lieu: lieuDe(tableau, objet, rang), lu, attendu, correction: attendu, certitude: laPlusFaible([tableau.certitude, misEnLocation.certitude, flux?.certitude ?? 'certaine']) }
  if (accords.includes('arrondi')) carnet.nonConforme({ ...releve, gravite: 'IF', message: message('audit-flux.arrondi', donnees) })
  else if (surA) carnet.nonConforme({ ...releve, regle: 'FLUX-04', gravite: 'EL', message: message('audit-flux.taux-sur-a', { ...donnees, a: lue.a ?? 0 }) })
  else carnet.nonConforme({ ...releve, message: message('audit-flux.logements', donnees) })
}
