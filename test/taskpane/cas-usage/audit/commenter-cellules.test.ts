import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../../src/classeur/memoire'
import { ErreurClasseur } from '../../../../src/classeur/port'
import { auditerClasseur } from '../../../../src/taskpane/cas-usage/audit/auditer-classeur'
import { commenterCellules, oterTousLesCommentaires } from '../../../../src/taskpane/cas-usage/audit/commenter-cellules'
import type { ConstatMontre } from '../../../../src/taskpane/cas-usage/audit/montrer-constats'
import { preparerCommentaires } from '../../../../src/taskpane/cas-usage/audit/preparer-commentaires'
import type { CommentairesPrevus } from '../../../../src/taskpane/cas-usage/audit/preparer-commentaires'
import { plageDe } from '../../../classeur/contrat-appuis'
import { classeurAAuditer } from './classeur'

const RIEN = { poses: 0, otes: 0, laissees: [], protegees: [], arrete: false }

async function constatsDe(classeur: ClasseurMemoire): Promise<readonly ConstatMontre[]> {
  return (await auditerClasseur(classeur, { exclues: [], jour: null, periode: null, cible: null }, {})).constats
}

function prevoir(cellules: Readonly<Record<string, number>>): CommentairesPrevus {
  const parFeuille = Object.entries(cellules).map(
    ([feuille, nombre]) => [feuille, Array.from({ length: nombre }, (_c, ligne) => ({ ligne, colonne: 0, texte: `constat ${ligne}` }))] as const,
  )
  return { parFeuille: new Map(parFeuille), cellules: 0, sansCellule: 0 }
}

describe('commentaires préparés', () => {
  it('disent la règle, la gravité et la phrase, un par cellule', async () => {
    const { parFeuille, cellules, sansCellule } = preparerCommentaires(await constatsDe(classeurAAuditer()))
    expect([cellules, sansCellule]).toEqual([2, 0])
    const textes = (parFeuille.get('Objectifs') ?? []).map(({ ligne, colonne, texte }) => [ligne, colonne, texte.split('\n')] as const)
    expect(textes.map(([ligne, colonne, [titre]]) => [ligne, colonne, titre])).toEqual([
      [4, 7, 'SRU-04 · Erreur légale (EL)'],
      [3, 5, 'SRU-02 · Incohérence (IN)'],
    ])
    expect(textes[0]?.[2][1]).toMatch(/^Cellule H5|396/)
  })

  it('réunissent les constats d’une cellule, nomment la plage, laissent le classeur entier de côté, et se bornent', async () => {
    const [modele] = await constatsDe(classeurAAuditer())
    if (modele === undefined) throw new Error('aucun constat à copier')
    const copier = (lieu: ConstatMontre['constat']['lieu'], phrase: string, verdict: 'non-conforme' | 'a-verifier' = 'non-conforme'): ConstatMontre => ({
      ...modele,
      phrase,
      constat: { ...modele.constat, regle: 'TAB-04', gravite: 'AL', verdict, lieu },
    })
    const constats = [
      copier(plageDe('F', 2, 0, 1, 6), 'Il manque une colonne.'),
      copier(plageDe('F', 2, 0), 'Le titre est faux.', 'a-verifier'),
      copier(null, 'Le classeur ne dit pas sa période.'),
      ...Array.from({ length: 11 }, (_c, i) => copier(plageDe('G', 0, 0), `Constat ${i}.`)),
    ]
    const { parFeuille, cellules, sansCellule } = preparerCommentaires(constats)
    expect([cellules, sansCellule]).toEqual([2, 1])
    const attendu = 'TAB-04 · Alerte (AL) · A3:F3\nIl manque une colonne.\n\nTAB-04 · Alerte (AL) · À vérifier\nLe titre est faux.'
    expect(parFeuille.get('F')?.map(({ texte }) => texte.toLowerCase())).toEqual([attendu.toLowerCase()])
    const [{ texte } = { texte: '' }] = parFeuille.get('G') ?? []
    expect(texte).toContain('Constat 7.')
    expect(texte).not.toContain('Constat 8.')
    expect(texte).toMatch(/liste de l’audit\s: 3\.$/)
  })
})

describe('commentaires posés', () => {
  it('ôtent ceux d’un audit précédent, laissent ceux de l’utilisateur et les feuilles protégées, et le disent', async () => {
    const classeur = creerClasseurMemoire([
      { nom: 'A', commentaires: [{ ligne: 1, colonne: 0, texte: 'à voir' }] },
      { nom: 'P', protegee: true },
      { nom: 'Ancienne' },
      { nom: 'Graphique', genre: 'graphique' },
    ])
    await classeur.poserCommentaires('Ancienne', [{ ligne: 5, colonne: 5, texte: 'périmé' }])
    await classeur.poserCommentaires('A', [{ ligne: 0, colonne: 0, texte: 'ancien' }])
    const bilan = await commenterCellules(classeur, prevoir({ A: 3, P: 2 }), {})
    expect(bilan).toEqual({ poses: 2, otes: 1, laissees: [plageDe('A', 1, 0)], protegees: ['P'], arrete: false })
    expect((await classeur.commentaires('A')).map(({ texte }) => texte)).toEqual(['constat 0', 'constat 2'])
    expect(await oterTousLesCommentaires(classeur, {})).toEqual({ ...RIEN, otes: 2 })
    expect(await oterTousLesCommentaires(classeur, {})).toEqual(RIEN)
  })

  it('s’arrêtent entre deux lots, et gardent ce qui est posé', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'A' }])
    const arret = new AbortController()
    const lots: number[] = []
    const espion = {
      ...classeur,
      poserCommentaires: (...lot: Parameters<ClasseurMemoire['poserCommentaires']>) => {
        lots.push(lot[1].length)
        if (lots.length === 2) arret.abort()
        return classeur.poserCommentaires(...lot)
      },
    }
    const bilan = await commenterCellules(espion, prevoir({ A: 200 }), { signal: arret.signal })
    expect(bilan).toEqual({ ...RIEN, poses: 80, arrete: true })
    expect(lots).toEqual([40, 40])
    expect(await classeur.commentaires('A')).toHaveLength(80)
  })

  it('attendent la fin d’une saisie, et refusent avant de rien changer si une feuille a disparu', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'A' }])
    let refus = 1
    const occupe = {
      ...classeur,
      poserCommentaires: (...lot: Parameters<ClasseurMemoire['poserCommentaires']>) => {
        refus -= 1
        return refus >= 0 ? Promise.reject(new ErreurClasseur('cellule-en-edition')) : classeur.poserCommentaires(...lot)
      },
    }
    expect((await commenterCellules(occupe, prevoir({ A: 3 }), {})).poses).toBe(3)
    const echec = commenterCellules(classeur, prevoir({ A: 1, Renommée: 1 }), {})
    await expect(echec).rejects.toMatchObject({ code: 'feuille-absente' })
    expect(await classeur.commentaires('A')).toHaveLength(3)
  })
})
