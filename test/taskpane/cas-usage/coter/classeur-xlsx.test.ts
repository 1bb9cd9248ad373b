import { lireAdresse } from '../../../../src/classeur/adresse'
import { ouvrirXlsx } from '../../../../src/classeur/xlsx'
import { creerJournal } from '../../../../src/remplissage'
import { ecrireNotes } from '../../../../src/taskpane/cas-usage/coter/ecrire-notes'
import { proposerPlages } from '../../../../src/taskpane/cas-usage/coter/proposer-plages'
import { classeurXlsx } from '../classeur-xlsx'
import { apercu, DEMANDES, GRILLE, lire } from './classeur'

/** Quatre mille demandes, écrites en plusieurs morceaux. */
const LONGUE = Array.from({ length: 800 }, () => DEMANDES.slice(1)).flat()

it('dans un vrai .xlsx, les notes s’écrivent, se gardent, et se remettent', async () => {
  const octets = await classeurXlsx([
    { nom: 'Demandes', contenu: [DEMANDES[0] ?? [], ...LONGUE] },
    { nom: 'Grille', contenu: GRILLE },
  ])
  const classeur = await ouvrirXlsx(octets)
  expect((await proposerPlages(classeur)).map(({ adresse }) => adresse)).toEqual(['Demandes!A1:C4001', 'Grille!A1:C3'])
  const journal = creerJournal(classeur)
  const vu = await apercu(classeur, { demandes: lireAdresse('Demandes!A1:C4001') })
  expect([vu.notes.notees, vu.notes.vides]).toEqual([3200, 800])
  expect(await ecrireNotes(classeur, journal, vu, {})).toMatchObject({ genre: 'ecrite', ecriture: { cellules: 3201 } })
  const rouvert = await ouvrirXlsx(await classeur.enregistrer())
  expect((await lire(rouvert, 'Demandes!D1:D6')).flat()).toEqual(['Note (Grille, 15/03/2024)', 112, 12, 100, null, 0])
  expect((await lire(rouvert, 'Demandes!D3997:D4001')).flat()).toEqual([112, 12, 100, null, 0])
  await journal.remettre(journal.ecritures()[0]?.id ?? 0)
  expect(await classeur.plageUtile('Demandes')).toMatchObject({ colonnes: 3 })
})
