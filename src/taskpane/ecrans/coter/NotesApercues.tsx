import React from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import type { ApercuDesNotes } from '../../cas-usage/coter/apercevoir-notes'
import { Bouton } from '../../composants/Bouton'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import { dire } from '../../dire'
import { ecrireValeur } from '../../valeurs'
import { Messages } from '../apercu/Messages'
import { LignesEnErreur } from './LignesEnErreur'

interface Proprietes {
  readonly classeur: Classeur
  readonly apercu: ApercuDesNotes
  readonly surEcriture: () => void
  readonly surRetour: () => void
}

/** Combien de demandes sont notées, lesquelles ne le sont pas, et où iront les notes. */
export function NotesApercues({ classeur, apercu, surEcriture, surRetour }: Proprietes): ReactElement {
  const { notes, colonne, alertes } = apercu
  return (
    <section>
      <h2>{dire('coter.apercu')}</h2>
      <ComptesDeNotes apercu={apercu} />
      <p>{notes.notees === 0 ? dire('coter.aucune-note') : dire('coter.ou', { place: ecrireAdresse(colonne.place), titre: colonne.titre })}</p>
      {notes.premieres.length === 0 ? null : (
        <>
          <h3>{dire('coter.quelques-notes')}</h3>
          <TableDeValeurs
            titres={[dire('coter.ligne'), dire('coter.note')]}
            lignes={notes.premieres.map(({ ligne, note }) => ({ intitule: dire('coter.ligne-n', { ligne }), precision: null, valeur: ecrireValeur(note) }))}
          />
        </>
      )}
      <Messages genre="alerte" titre={dire('coter.a-relire')} messages={alertes} />
      <Messages genre="alerte" titre={dire('coter.a-savoir')} messages={colonne.avertissements} />
      <LignesEnErreur classeur={classeur} erreurs={notes.erreurs} nombre={notes.enErreur} seules={notes.notees === 0} />
      <div className="mx-boutons">
        {notes.notees === 0 ? null : (
          <Bouton genre="principal" surClic={surEcriture}>
            {dire('coter.ecrire')}
          </Bouton>
        )}
        <Bouton surClic={surRetour}>{dire('coter.modifier')}</Bouton>
      </div>
    </section>
  )
}

function ComptesDeNotes({ apercu: { notes } }: { readonly apercu: ApercuDesNotes }): ReactElement {
  return (
    <TableDeValeurs
      titres={[dire('coter.comptes'), dire('coter.nombre')]}
      lignes={[
        { intitule: dire('coter.notees'), precision: null, valeur: ecrireValeur(notes.notees) },
        { intitule: dire('coter.vides'), precision: dire('coter.vides-precision'), valeur: ecrireValeur(notes.vides) },
        { intitule: dire('coter.en-erreur'), precision: dire('coter.en-erreur-precision'), valeur: ecrireValeur(notes.enErreur) },
      ]}
    />
  )
}
