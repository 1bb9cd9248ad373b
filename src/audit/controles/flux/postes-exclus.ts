import { message } from '../../../regles'
import { lieuDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle } from '../../types'
import { lireAssiette } from './assiette'
import { MODELE_ASSIETTE } from './modele-assiette'
import { plansDAssiette } from './plan-d-assiette'
import type { Grief, PlanDAssiette, PosteDouteux } from './plan-d-assiette'

const REGLES: Readonly<Record<Grief, string>> = { 'droits-uniques': 'FLUX-07', demolition: 'FLUX-05', vente: 'FLUX-05' }

/** Postes qui n'ont pas à quitter l'assiette, et logements qui n'ont pas à y entrer (FLUX-02, FLUX-05, FLUX-07). */
export const CONTROLE_POSTES_EXCLUS: Controle = {
  id: 'FLUX-05.postes',
  regle: 'FLUX-05',
  gravite: 'EL',
  aide: 'audit-flux.aide.postes',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      if (tableau.modele.id !== MODELE_ASSIETTE.id) continue
      for (const plan of plansDAssiette(tableau)) {
        if (plan.douteux.length === 0 && plan.horsFlux.length === 0) continue
        for (let rang = 0; rang < tableau.objets.length; rang += 1) examiner(plan, tableau.objets[rang] ?? 0, carnet)
      }
    }
  },
}

function examiner(plan: PlanDAssiette, objet: number, carnet: Carnet): void {
  const { tableau, horsFlux, misEnLocation } = plan
  for (const { rang, intitule } of horsFlux) {
    const lu = lireNombreDeCase(tableau, { rang }, objet)
    if (lu === null) continue
    if (lu === 0) carnet.conforme()
    else {
      carnet.nonConforme({
        lieu: lieuDe(tableau, objet, rang),
        regle: 'FLUX-02',
        lu,
        attendu: 0,
        message: message('audit-flux.hors-flux', { intitule, lu }),
        certitude: misEnLocation.certitude,
      })
    }
  }
  for (const poste of plan.douteux) releverPoste(plan, poste, objet, carnet)
}

function releverPoste(plan: PlanDAssiette, { rang, intitule, grief }: PosteDouteux, objet: number, carnet: Carnet): void {
  const { tableau, soustraits } = plan
  const lu = lireNombreDeCase(tableau, { rang }, objet)
  if (lu === null) return
  if (lu === 0) {
    carnet.conforme()
    return
  }
  const sort = sortDuPoste(plan, objet, lu)
  if (sort === 'ecarte') {
    carnet.conforme()
    return
  }
  const releve = {
    lieu: lieuDe(tableau, objet, rang),
    regle: REGLES[grief],
    lu,
    attendu: 0,
    message: message(`audit-flux.poste-${grief}`, { intitule, lu }),
  }
  if (sort === 'inconnu') carnet.aVerifier(releve)
  else {
    const consequences = [soustraits, fluxQuiSuit(plan, objet)].flatMap((colonne) => (colonne === null ? [] : [lieuDe(tableau, objet, colonne.rang)]))
    carnet.nonConforme({ ...releve, consequences })
  }
}

/** Le flux écrit, s'il découle du total qui compte le poste ; faux de son propre chef, il se dit à part. */
function fluxQuiSuit(plan: PlanDAssiette, objet: number): PlanDAssiette['flux'] {
  const { a, b, c } = lireAssiette(plan, objet)
  return a !== null && b !== null && c !== null && a - b !== c ? null : plan.flux
}

/** Un poste est soustrait si le total B, ou à défaut C, ne se retrouve qu'en le comptant. */
function sortDuPoste(plan: PlanDAssiette, objet: number, lu: number): 'soustrait' | 'ecarte' | 'inconnu' {
  const { a, b, c, categories, inconnus, douteux } = lireAssiette(plan, objet)
  const total = b ?? (a === null || c === null ? null : a - c)
  if (total === null) return 'inconnu'
  const somme = categories ?? 0
  const avec = [somme + douteux, somme + douteux + inconnus, somme + lu, somme + lu + inconnus]
  if (avec.includes(total)) return 'soustrait'
  return [somme, somme + inconnus, somme + douteux - lu, somme + douteux - lu + inconnus].includes(total) ? 'ecarte' : 'inconnu'
}
