/** @jest-environment jsdom */
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import { cellule } from '../classeur-de-cotation'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

const ALERTE = 'pèsent plus de 5 Mo'
let volet: VoletDEssai

afterEach(() => volet.fermer())

/** Une demande par ligne, et une colonne de textes de 30 000 caractères : 175 lignes dépassent 5 Mo, 170 non. */
function classeurLourd(lignes: number): ClasseurMemoire {
  const formule = `=MIXITE.COTATION(A1:B1,A2:B${lignes + 1},D1:E2,"2024-03-15")`
  const notes = Array.from({ length: lignes }, () => [100])
  const demandes = Array.from({ length: lignes - 1 }, () => [true, 'x'.repeat(30_000)])
  return creerClasseurMemoire([
    {
      nom: 'Demandes',
      contenu: [
        ['DALO', 'Remarque', null, 'critère', 'points'],
        [true, 'x'.repeat(30_000), { formule, valeur: 100, debordement: notes }, 'DALO', 100],
        ...demandes,
      ],
    },
  ])
}

async function expliquer(lignes: number): Promise<string> {
  const classeur = classeurLourd(lignes)
  classeur.selectionner(cellule('Demandes', 1, 2))
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Expliquer')
  await volet.attendre(() => volet.texte().includes('Argument'))
  return volet.texte()
}

it('« Expliquer » alerte d’un appel de plus de 5 Mo, et nomme « Coter une liste »', async () => {
  const texte = await expliquer(175)
  expect(texte).toContain(ALERTE)
  expect(texte).toContain('« Coter une liste »')
})

it('« Expliquer » ne dit rien sous 5 Mo', async () => {
  expect(await expliquer(170)).not.toContain(ALERTE)
})

it('« Insérer » alerte aussi, sous le résultat', async () => {
  const classeur = classeurLourd(175)
  classeur.selectionner(cellule('Demandes', 200, 0))
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Insérer une fonction')
  await volet.cliquer(/Cotation de la demande/)
  await volet.saisir('En-têtes des demandes', 'A1:B1')
  await volet.saisir('Demandes', 'A2:B176')
  await volet.saisir('Grille de cotation', 'D1:E2')
  await volet.saisir('Date du calcul', '2024-03-15')
  await volet.attendre(() => volet.texte().includes(ALERTE))
  expect(volet.texte()).toContain('« Coter une liste »')
})
