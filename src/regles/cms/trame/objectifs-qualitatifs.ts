import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { EntreePls } from '../../sru'
import { maximumPls, minimumPlai, SRU_10 } from '../../sru'
import type { Contenu } from './champs'
import { etatDuChamp } from './champs'

export const CMS_35: FicheDeRegle = {
  id: 'CMS-35',
  titre: 'Article 2 : objectifs qualitatifs',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, III du CCH', GUIDE, 'annexe 3, article 2')],
  parametres: SRU_10.parametres,
  pointsOuverts: SRU_10.pointsOuverts,
}

/** Objectif retenu (`logements`) et ce que SRU-10 demande ; nombres écrits au contrat, « xx » compris. */
export interface EntreeObjectifsQualitatifs extends EntreePls {
  readonly plaiEcrit: Contenu
  readonly plsEcrit: Contenu
}

/** Nombre minimal de PLAI et nombre maximal de PLS et assimilés, en logements. */
export interface ObjectifsQualitatifs {
  readonly plai: number
  readonly pls: number
  readonly constats: readonly Constat[]
}

/**
 * Objectifs qualitatifs de l'article 2 (CMS-35, SRU-10 ; CCH, art. L. 302-8, III) : au moins tant de PLAI, au plus tant de PLS.
 * `incomplet` : objectif absent, ou taux quand il décide du plafond. `refuse` : plus d'accession que de logements.
 */
export function objectifsQualitatifs(entree: EntreeObjectifsQualitatifs): Resultat<ObjectifsQualitatifs> {
  const references = [...CMS_35.articles, ...SRU_10.articles]
  const minimum = minimumPlai(entree, { expliquer: true })
  if (minimum.etat !== 'etabli') return nonEtabli(minimum.etat, minimum.motifs, { references })
  const maximum = maximumPls(entree, { expliquer: true })
  if (maximum.etat !== 'etabli') return nonEtabli(maximum.etat, maximum.motifs, { references })
  const valeur = { plai: minimum.valeur, pls: maximum.valeur, constats: constatsDe(entree, minimum.valeur, maximum.valeur) }
  return etabli(valeur, 'logements', {
    alertes: maximum.alertes,
    references,
    parametres: [...minimum.parametres, ...maximum.parametres],
    hypotheses: [...minimum.hypotheses, ...maximum.hypotheses.filter(({ id }) => minimum.hypotheses.every((dite) => dite.id !== id))],
    explication: [...minimum.explication, ...maximum.explication.slice(1)],
  })
}

function constatsDe({ plaiEcrit, plsEcrit, logements }: EntreeObjectifsQualitatifs, plai: number, pls: number): Constat[] {
  const constats = [
    ['PLAI', plaiEcrit, plai] as const,
    ['PLS ou assimilés', plsEcrit, pls] as const,
  ].flatMap(([financement, ecrit, attendu]) =>
    typeof ecrit === 'number'
      ? []
      : [constat('AL', etatDuChamp(ecrit) === 'vide' ? 'cms-trame.quali.vide' : 'cms-trame.quali.laisse', { financement, lu: ecrit ?? '', attendu })],
  )
  if (typeof plaiEcrit === 'number' && plaiEcrit < plai) {
    constats.push(constat('EL', 'cms-trame.quali.plai', { lu: plaiEcrit, minimum: plai }))
  }
  if (typeof plsEcrit === 'number' && plsEcrit > pls) {
    constats.push(constat('EL', 'cms-trame.quali.pls', { lu: plsEcrit, maximum: pls }))
  }
  if (typeof plaiEcrit === 'number' && typeof plsEcrit === 'number' && plaiEcrit + plsEcrit > (logements ?? 0)) {
    constats.push(constat('IN', 'cms-trame.quali.somme', { plai: plaiEcrit, pls: plsEcrit, objectif: logements ?? 0 }))
  }
  return constats
}
