import { message, normaliser } from '../../../regles'
import { colonneDe } from '../../reconnaissance/acceder'
import type { Carnet, Controle } from '../../types'
import { grillesDe } from './grilles'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'

const ELIMINE =
  /\beliminatoires?\b|\birrecevab\w+|\bcondition (?:obligatoire|prealable|imperative)\b|\b(?:demandes?|candidats?|candidatures?|dossiers?|menages?) (?:est |sont |sera |seront )?(?:non )?(?:ecartee?s?|rejetee?s?|exclue?s?|examinee?s?|recevables?)\b/
const PERMIS = /\b(?:non|pas|jamais|ni|sans) (?:etre )?(?:eliminatoires?|ecartee?s?|exclue?s?|rejetee?s?|condition|un critere eliminatoire)\b|\bn est (?:pas|jamais)\b|\bne (?:sera|peut|saurait)\b/
const EXAMINE = /\b(?:demandes?|candidats?|candidatures?|dossiers?|menages?) (?:est |sont |sera |seront )?(?:examinee?s?|recevables?)\b/
const TERRITOIRE = /\bcommunes?\b|\bville\b|\bepci\b|\bmetropole\b|\bterritoire\b|\bhabite\b|\breside\b/
const LOCALISATION: ReadonlySet<string> = new Set(['S32', 'S33', 'S34', 'S35'])

/** Lignes d'une grille : rien n'y élimine (COT-13, COT-17), chaque critère n'y a qu'un poids (COT-14), les libellés sont ceux du module (COT-07). */
export const CONTROLE_DES_LIGNES: Controle = {
  id: 'COT-14.lignes',
  regle: 'COT-14',
  gravite: 'EL',
  aide: 'audit-cotation.aide.lignes',
  examiner: (dossier, carnet) => {
    for (const grille of grillesDe(dossier)) {
      for (const ligne of grille.lignes) {
        examinerLElimination(grille, ligne, carnet)
        if (ligne.id !== null && !ligne.aLaLettre && !ligne.declareLocal && !estUnId(ligne)) releverLibelle(grille, ligne, carnet)
      }
      examinerLesDoublons(grille, carnet)
    }
  },
}

/** L'identifiant seul, ou le libellé officiel sans sa précision entre parenthèses. */
function estUnId({ libelle, id, officiel }: LigneDeGrille): boolean {
  return libelle.trim().toUpperCase() === id || normaliser((officiel ?? '').split(' (')[0] ?? '') === normaliser(libelle)
}

function examinerLElimination({ certitude }: GrilleDuClasseur, ligne: LigneDeGrille, carnet: Carnet): void {
  const fautif = [{ lieu: ligne.lieu, texte: ligne.libelle }, ...ligne.textes].find(({ texte }) => elimine(normaliser(texte)))
  if (fautif === undefined) {
    carnet.conforme()
    return
  }
  const territorial = (ligne.id !== null && LOCALISATION.has(ligne.id)) || (ligne.id === null && TERRITOIRE.test(normaliser(ligne.libelle)))
  carnet.nonConforme({
    lieu: fautif.lieu,
    regle: territorial ? 'COT-13' : 'COT-17',
    lu: fautif.texte,
    attendu: null,
    message: message(territorial ? 'audit-cotation.localisation-eliminatoire' : 'audit-cotation.eliminatoire', { libelle: ligne.libelle, dit: fautif.texte }),
    certitude,
  })
}

function elimine(mots: string): boolean {
  return ELIMINE.test(mots) && !PERMIS.test(mots) && (!EXAMINE.test(mots) || /\bnon (?:examinee?s?|recevables?)\b/.test(mots) || /\beliminatoire|\birrecevab|\bcondition (?:obligatoire|prealable|imperative)/.test(mots))
}

function releverLibelle({ certitude }: GrilleDuClasseur, { lieu, libelle, officiel }: LigneDeGrille, carnet: Carnet): void {
  carnet.nonConforme({
    lieu,
    regle: 'COT-07',
    gravite: 'IF',
    lu: libelle,
    attendu: officiel,
    message: message('audit-cotation.libelle-modifie', { libelle, officiel: officiel ?? '' }),
    certitude,
  })
}

/** Un critère écrit deux fois avec deux poids, rien d'autre ne les distinguant. */
function examinerLesDoublons({ tableau, lignes, certitude }: GrilleDuClasseur, carnet: Carnet): void {
  // Le réservataire ne distingue pas deux poids : une seule grille vaut pour tous.
  const reservataire = colonneDe(tableau, 'reservataire')?.rang
  const vues = new Map<string, LigneDeGrille>()
  for (const ligne of lignes) {
    const clef = [ligne.id ?? ligne.negatif ?? normaliser(ligne.libelle), normaliser(ligne.libelle), ...ligne.textes.filter(({ lieu }) => lieu.colonne !== reservataire).map(({ texte }) => normaliser(texte)).filter((texte) => !/^(?:[lps]?\d+)$/.test(texte))].join('|')
    const premiere = vues.get(clef)
    if (premiere === undefined) vues.set(clef, ligne)
    else if (premiere.points !== null && ligne.points !== null && premiere.points !== ligne.points) {
      carnet.nonConforme({
        lieu: ligne.lieuDesPoints,
        lu: ligne.points,
        attendu: premiere.points,
        message: message('audit-cotation.deux-poids', { libelle: ligne.libelle, lu: ligne.points, autre: premiere.points }),
        certitude,
      })
    }
  }
}
