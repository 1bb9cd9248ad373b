/** @jest-environment jsdom */
import { lireAdresse } from '../../../src/classeur/adresse'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import { ErreurClasseur } from '../../../src/classeur/port'
import { classeurAAuditer, FAUSSES, JUSTES, TITRES } from '../cas-usage/audit/classeur'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

async function auditer(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Auditer ce classeur')
  await volet.attendre(() => volet.texte().includes('Feuilles à auditer'))
  await volet.cliquer('Auditer')
  await volet.attendre(() => /Tableaux reconnus\s: \d/.test(volet.texte()))
}

async function commenter(): Promise<void> {
  await volet.cliquer('Commenter les cellules')
  await volet.cliquer('Poser les commentaires')
  await volet.attendre(() => /Cellules commentées\s: \d/.test(volet.texte()))
}

function lus(classeur: ClasseurMemoire): Promise<readonly (readonly [number, number])[]> {
  return classeur.commentaires('Objectifs').then((siens) => siens.map(({ ligne, colonne }) => [ligne, colonne] as const))
}

describe('commentaires de cellules', () => {
  it('ne se posent qu’après accord, sans toucher une valeur, puis s’ôtent', async () => {
    const classeur = classeurAAuditer()
    const ecrire = jest.spyOn(classeur, 'ecrire')
    await auditer(classeur)
    expect(volet.texte()).toMatch(/Cellules à commenter\s: 2\./)
    await volet.cliquer('Commenter les cellules')
    expect(volet.texte()).toMatch(/Objectifs\s: 2/)
    expect(volet.texte()).toContain('SRU-04 · Erreur légale (EL)')
    expect(await lus(classeur)).toEqual([])
    await volet.cliquer('Ne rien poser')
    expect(volet.texte()).not.toContain('Poser les commentaires')
    await commenter()
    expect(await lus(classeur)).toEqual([[4, 7], [3, 5]])
    expect(ecrire).not.toHaveBeenCalled()
    expect(volet.texte()).not.toContain('a changé depuis cet audit')
    await volet.cliquer('Ôter les commentaires de Mixité')
    await volet.attendre(() => /Commentaires ôtés\s: 2/.test(volet.texte()))
    expect(await lus(classeur)).toEqual([])
    await volet.cliquer('Ôter les commentaires de Mixité')
    await volet.attendre(() => volet.texte().includes('ne porte aucun commentaire de Mixité'))
  })

  it('suivent le filtre, et n’offrent rien quand il ne garde aucune cellule', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    await volet.saisir('Gravité', 'EL')
    await volet.attendre(() => /Cellules à commenter\s: 1, celles/.test(volet.texte()))
    await commenter()
    expect(await lus(classeur)).toEqual([[4, 7]])
    await volet.saisir('Rechercher un constat', 'introuvable')
    await volet.attendre(() => volet.texte().includes('Le filtre ne garde aucun constat qui vise une cellule'))
    expect(() => volet.bouton('Commenter les cellules')).toThrow()
  })

  it('laissent une cellule que l’utilisateur a commentée, la nomment et y mènent', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'Objectifs',
        contenu: [['Objectifs de rattrapage 2023-2025'], TITRES, ...FAUSSES],
        commentaires: [{ ligne: 4, colonne: 7, texte: 'vu avec le maire' }],
      },
    ])
    await auditer(classeur)
    await commenter()
    expect(volet.texte()).toMatch(/portent déjà une note ou un fil de discussion\s: 1/)
    await volet.cliquer('Objectifs!H5 : montrer la cellule')
    expect(await classeur.selection()).toEqual(lireAdresse('Objectifs!H5'))
    expect(await lus(classeur)).toEqual([[3, 5]])
  })

  it('disent une feuille protégée, et un Excel qui ne sait pas commenter', async () => {
    const protegee = creerClasseurMemoire([{ nom: 'Objectifs', contenu: [['Objectifs de rattrapage 2023-2025'], TITRES, ...FAUSSES], protegee: true }])
    await auditer(protegee)
    await commenter()
    expect(volet.texte()).toMatch(/Cellules commentées\s: 0/)
    expect(volet.texte()).toMatch(/Feuilles protégées, laissées comme elles sont\s: Objectifs/)
    jest.spyOn(protegee, 'commentaires').mockRejectedValue(new ErreurClasseur('commentaires-non-offerts'))
    await volet.cliquer('Ôter les commentaires de Mixité')
    await volet.attendre(() => volet.texte().includes('ne laisse pas un complément commenter les cellules'))
  })

  it('ne se posent pas sur un audit que le classeur dément ; sans constat, rien à commenter mais on peut ôter', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    await volet.cliquer(/^Corriger Objectifs!H5/)
    await volet.attendre(() => volet.texte().includes('Écrire la correction'))
    await volet.cliquer('Écrire la correction')
    await volet.attendre(() => volet.texte().includes('auditez de nouveau avant de commenter'))
    expect(volet.bouton('Commenter les cellules').getAttribute('aria-disabled')).toBe('true')
    volet.fermer()
    await auditer(classeurAAuditer(JUSTES))
    expect(volet.texte()).toContain('Aucun constat ne vise une cellule')
    expect(volet.bouton('Ôter les commentaires de Mixité').getAttribute('aria-disabled')).not.toBe('true')
  })

  it('dans un atelier qui ne les montre pas, le disent avant et après', async () => {
    await auditer(Object.assign(classeurAAuditer(), { montreLesCommentaires: false }))
    await volet.cliquer('Commenter les cellules')
    expect(volet.texte()).toContain('La grille de l’atelier ne montre pas les commentaires')
    await volet.cliquer('Poser les commentaires')
    await volet.attendre(() => volet.texte().includes('enregistrez le classeur pour les garder'))
  })
})
