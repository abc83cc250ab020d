/**
 * What visitors call the same thing: a group a line, each word or phrase set off by commas, several languages together.
 * Written by hand; words are folded (lower case, no accents) and met in their inflected forms too.
 */
export const thesaurusGroups = `
top up, topup, topping up, recharge, reload, refill, load, add money, add funds, put money, deposit, pay in, fund, aufladen, aufladung, einzahlen, einzahlung, guthaben, recargar, recarga, ingresar, ingreso, depositar, recharger, rechargement, alimenter, deposer, ricaricare, ricarica, recarregar, opwaarderen
withdraw, withdrawal, withdrew, withdrawn, take out, took out, pull out, cash out, get cash, abheben, abhebung, ausgezahlt, auszahlung, retirar, retiro, sacar, retirer, retrait, prelevare, prelievo, levantar, saque, opnemen
atm, cash machine, cashpoint, cash point, cash dispenser, geldautomat, bankautomat, cajero, distributeur, guichet, bancomat, caixa eletronico, multibanco, geldautomaat
cash, banknote, coin, bargeld, bar, efectivo, especes, liquide, contanti, dinheiro vivo, contant
transfer, send money, wire, remit, remittance, money order, ueberweisung, uberweisen, uberweisung, transferencia, transferir, virement, virer, bonifico, overschrijving, overmaken
payment, pay, paid, paying, zahlung, zahlen, bezahlen, bezahlt, pago, pagar, paiement, payer, paye, pagamento, pagare, betaling, betalen
purchase, buy, bought, buying, order, ordered, kaufen, gekauft, kauf, einkauf, bestellen, bestellung, bestellt, comprar, compra, pedido, pedir, acheter, achat, commande, commander, acquisto, ordine, comprato, encomenda, kopen, bestelling
fee, charge, cost, surcharge, commission, gebuhr, gebuhren, kosten, comision, cargo, tarifa, coste, frais, cout, commissione, costo, taxa, vergoeding
price, pricing, how much, rate, quote, preis, wieviel, wie viel, precio, cuanto, cuesta, prix, combien, tarif, prezzo, quanto, preco, prijs, hoeveel
free, complimentary, no cost, without charge, gratis, kostenlos, umsonst, gratuito, gratuit, gratuitement, grátis
expensive, pricey, costly, overpriced, teuer, caro, cher, duur
cheap, cheaper, affordable, low cost, gunstig, billig, barato, economico, pas cher, goedkoop
discount, coupon, voucher, promo, promotion, promo code, deal, sale, rebate, reduction, rabatt, gutschein, aktion, descuento, cupon, oferta, reduction, remise, bon, code promo, sconto, buono, desconto, korting
refund, money back, reimburse, reimbursement, repay, pay back, get back, ruckerstattung, erstattung, erstatten, geld zuruck, reembolso, reembolsar, devolucion del dinero, dinero de vuelta, remboursement, rembourser, rimborso, terugbetaling
return, send back, bring back, give back, take back, retoure, zurucksenden, zuruckschicken, zuruckgeben, ruckgabe, rucksendung, devolver, devolucion, retour, renvoyer, retourner, reso, restituire, devolucao, retourneren
exchange, swap, trade in, umtausch, umtauschen, tauschen, cambiar por otro, canje, echange, echanger, cambio, sostituzione, troca, ruilen
cancel, cancellation, call off, terminate, end, stop, abort, revoke, stornieren, stornierung, kundigen, kundigung, abbestellen, cancelar, cancelacion, anular, dar de baja, annuler, annulation, resilier, resiliation, annullare, disdire, cancelamento, annuleren, opzeggen
change, modify, edit, update, amend, alter, adjust, switch, andern, anderung, wechseln, anpassen, cambiar, cambio, modificar, actualizar, changer, modifier, modification, mettre a jour, cambiare, modificare, alterar, mudar, wijzigen
delete, remove, erase, get rid, wipe, loschen, entfernen, borrar, eliminar, quitar, supprimer, effacer, enlever, cancellare, rimuovere, apagar, excluir, verwijderen
close account, close my account, delete account, delete my account, deactivate, konto schliessen, konto loschen, cerrar cuenta, cerrar mi cuenta, fermer mon compte, cloturer
add, include, insert, attach, append, hinzufugen, anadir, agregar, ajouter, aggiungere, adicionar, toevoegen
create, make, set up, setup, generate, new, open, build, erstellen, anlegen, neu, neue, crear, nuevo, nueva, abrir, creer, nouveau, nouvelle, creare, nuovo, criar, novo, nieuw, aanmaken
start, begin, commence, launch, initiate, kick off, starten, beginnen, anfangen, empezar, iniciar, comenzar, commencer, demarrer, iniziare, comecar
finish, complete, done, over, completed, fertig, beendet, terminar, acabar, terminado, finir, termine, finito
lost, lose, misplace, misplaced, missing, can not find, gone, disappear, disappeared, vanished, verloren, fehlt, weg, verschwunden, perdido, perder, falta, desaparecido, perdu, perdre, manque, disparu, perso, manca, perdi, kwijt, verloren
stolen, theft, steal, stole, thief, robbed, robbery, gestohlen, geklaut, diebstahl, robado, robo, robaron, vole, vol, rubato, furto, roubado, gestolen
hacked, compromised, fraud, fraudulent, scam, scammed, unauthorised, unauthorized, suspicious, phishing, breach, not me, did not make, did not authorize, betrug, gehackt, fraude, estafa, sospechoso, hackeado, arnaque, pirate, suspect, frode, truffa, golpe, oplichting
broken, break, broke, damaged, damage, defect, defective, faulty, cracked, not working, does not work, do not work, did not work, will not work, is not working, stopped working, malfunction, out of order, kaputt, beschadigt, defekt, funktioniert nicht, geht nicht, roto, rota, danado, defectuoso, no funciona, averiado, casse, abime, endommage, defectueux, ne marche pas, ne fonctionne pas, en panne, rotto, difettoso, non funziona, quebrado, nao funciona, stuk, kapot, werkt niet
problem, issue, trouble, error, bug, wrong, glitch, fault, fail, failure, mistake, incorrect, fehler, stimmt nicht, falsch, storung, problema, fallo, incorrecto, equivocado, mal, probleme, erreur, souci, faux, incorrect, errore, sbagliato, erro, errado, fout, probleem
declined, rejected, refused, denied, fail, failed, not accepted, not go through, did not go through, not approved, bounced, blocked, unsuccessful, abgelehnt, verweigert, gesperrt, fehlgeschlagen, rechazado, denegado, bloqueado, refuse, rejete, bloque, rifiutato, recusado, geweigerd
pending, in progress, processing, still waiting, on hold, not yet, ausstehend, in bearbeitung, pendiente, en proceso, en attente, en cours, in sospeso, pendente, in behandeling
reverse, reverted, undo, reversed, returned, sent back, ruckgangig, revertir, deshacer, annule, inverser, stornare, desfazer
arrive, arrival, come, came, show up, turn up, get here, got here, received, receive, reach, land, angekommen, ankommen, ankunft, erhalten, bekommen, llegar, llegado, llegada, recibir, recibido, arriver, arrivee, recu, recevoir, arrivare, arrivato, ricevere, chegar, receber, aankomen, ontvangen
delivery, deliver, ship, shipping, shipment, dispatch, post, mail, courier, lieferung, liefern, geliefert, versand, versenden, verschickt, zustellung, envio, enviar, entrega, entregar, livraison, livrer, expedition, envoyer, envoye, spedizione, consegna, entrega, levering, bezorging, verzending
package, parcel, paket, sendung, packchen, paquete, colis, paquet, pacco, pacote, encomenda, pakket
track, tracking, trace, follow, locate, where is, whereabouts, status, sendungsverfolgung, verfolgen, wo ist, wo bleibt, rastrear, seguimiento, donde esta, suivi, suivre, ou est, ou en est, tracciare, dove, rastreio, onde esta, volgen, waar is
late, delay, delayed, overdue, slow, taking long, takes forever, taking too long, held up, verspatet, verspatung, dauert, retraso, retrasado, tarde, demora, retard, lent, ritardo, atraso, vertraagd
when, what time, how soon, how long, what day, wann, wie lange, cuando, cuanto tarda, cuanto tiempo, quand, combien de temps, quando, quanto tempo, wanneer, hoe lang
fast, quick, quickly, express, rush, urgent, urgently, asap, hurry, immediately, right away, speed up, schnell, eilig, sofort, dringend, expres, rapido, urgente, ya, rapide, vite, subito, snel, spoed
today, tonight, this evening, this morning, heute, hoy, aujourd'hui, oggi, hoje, vandaag
tomorrow, next day, morgen, manana, demain, domani, amanha
yesterday, last night, gestern, ayer, hier, ieri, ontem, gisteren
week, weekly, woche, semana, semaine, settimana
month, monthly, monat, monatlich, mes, mensual, mois, mensuel, mese, maand
year, yearly, annual, annually, jahr, jahrlich, ano, anual, annee, annuel, jaar
card, debit card, credit card, bank card, visa, mastercard, amex, plastic, karte, kreditkarte, bankkarte, tarjeta, carte, carta, cartao, kaart
virtual, disposable, temporary, one time, single use, throwaway, digital, virtuell, virtual, desechable, virtuel, jetable
physical, actual, real, tangible, physisch, fisico, physique
pin, pin code, passcode, pin number, geheimzahl, codigo pin, code secret, code pin
password, login credentials, passwort, kennwort, contrasena, clave, mot de passe, parola, senha, wachtwoord
login, log in, log on, sign in, logging in, signin, access my account, get into my account, anmelden, einloggen, anmeldung, iniciar sesion, entrar, acceder, connexion, me connecter, se connecter, accedere, inloggen
logout, log out, sign out, abmelden, ausloggen, cerrar sesion, deconnexion, uitloggen
register, sign up, signup, enroll, join, create account, registrieren, registrierung, registrarse, inscribir, s'inscrire, inscription, registrarsi, cadastro, aanmelden
forgot, forgotten, forget, do not remember, can not remember, vergessen, olvide, olvidado, oublie, dimenticato, esqueci, vergeten
reset, restore, recover, retrieve, zurucksetzen, wiederherstellen, restablecer, recuperar, reinitialiser, recuperer, reimpostare, redefinir, herstellen
unlock, unblock, unfreeze, entsperren, freischalten, desbloquear, debloquer, sbloccare, deblokkeren
block, freeze, lock, suspend, disable, sperren, bloquear, congelar, bloquer, geler, bloccare, blokkeren
activate, enable, turn on, switch on, power on, start up, put on, aktivieren, einschalten, anschalten, activar, encender, activer, allumer, attivare, accendere, ativar, ligar, activeren, aanzetten
deactivate, disable, turn off, switch off, shut off, power off, shut down, kill, deaktivieren, ausschalten, abschalten, desactivar, apagar, desactiver, eteindre, disattivare, spegnere, desligar, uitzetten
verify, verification, confirm, validate, authenticate, prove, proof, check, prufen, bestatigen, verifizieren, nachweis, verificar, verificacion, confirmar, comprobar, verifier, verification, confirmer, prouver, verificare, confermare, comprovar, verifieren, bevestigen
identity, id, passport, driving licence, driver license, ausweis, identitat, personalausweis, reisepass, identidad, dni, pasaporte, identite, passeport, identita, passaporto, documento, identiteit, paspoort
document, form, paperwork, file, certificate, dokument, formular, unterlagen, documento, formulario, document, formulaire, fichier, modulo, formulier
name, surname, last name, first name, maiden name, nachname, vorname, nombre, apellido, nom, prenom, cognome, nome, naam
address, street, postcode, zip code, zip, residence, moved, move, relocate, adresse, anschrift, umgezogen, umzug, direccion, domicilio, codigo postal, mudanza, adresse, demenage, indirizzo, endereco, morada, adres, verhuisd
contact details, personal details, personal information, profile, my details, my info, personliche daten, profil, datos personales, perfil, coordonnees, profil, dati personali, dados pessoais, gegevens
phone, phone number, mobile, cell, cellphone, smartphone, telephone, telefon, handy, handynummer, telefonnummer, telefono, movil, celular, telephone, portable, cellulare, telemovel, telefoon
email, e-mail, mail address, inbox, correo, correo electronico, courriel, posta
account, konto, cuenta, compte, conto, conta, rekening
balance, funds, how much money, available money, kontostand, saldo, solde
statement, transaction history, transactions, activity, spending history, history, kontoauszug, umsatze, extracto, movimientos, historial, releve, historique, estratto conto, extrato, afschrift
invoice, bill, receipt, billing, rechnung, quittung, beleg, factura, recibo, ticket, facture, recu, fattura, ricevuta, scontrino, fatura, factuur, bon
overcharged, charged twice, double charged, duplicate, charged too much, billed twice, extra charge, twice, two times, double, doppelt, zweimal, cobro doble, dos veces, doble, duplicado, deux fois, double, due volte, duas vezes, dubbel, twee keer
direct debit, standing order, recurring, autopay, automatic payment, auto, automatic, automatically, lastschrift, dauerauftrag, automatisch, domiciliacion, automatico, prelevement, automatique, addebito, domiciliacao, incasso
recipient, beneficiary, payee, receiver, empfanger, destinatario, beneficiario, beneficiaire, destinataire, ontvanger
friend, friends, someone, somebody, another person, other people, family, relative, freund, freunde, amigo, amigos, ami, amis, amico, vriend
salary, wage, wages, paycheck, payroll, income, earnings, paid by my employer, pay day, gehalt, lohn, salario, sueldo, nomina, salaire, paie, stipendio, salaris
currency, currencies, euro, dollar, pound, fiat, foreign currency, gbp, usd, eur, wahrung, divisa, moneda, devise, monnaie, valuta, moeda
exchange rate, conversion rate, conversion, convert, rate of exchange, wechselkurs, umrechnen, tipo de cambio, taux de change, convertir, tasso di cambio, wisselkoers
country, countries, abroad, overseas, international, foreign, europe, eu, us, uk, nation, region, land, lander, ausland, pais, paises, extranjero, internacional, pays, etranger, paese, estero, exterior, buitenland
travel, trip, holiday, vacation, journey, reise, urlaub, viaje, vacaciones, voyage, vacances, viaggio, viagem, reis
age, old, minimum age, years old, children, child, kid, kids, son, daughter, teen, minor, underage, alter, kind, kinder, edad, hijo, hija, ninos, enfant, fils, fille, bambino, crianca, filho, kinderen
limit, limits, maximum, minimum, cap, max, restriction, restricted, allowed, grenze, hochst, limite, maximo, restriccion, plafond, massimo, beperking
amount, sum, total, quantity, betrag, summe, menge, cantidad, importe, monto, montant, somme, importo, quantia, bedrag
cheque, check deposit, paper check, scheck, cheque, assegno
bank, banking, lender, branch, banco, banque, banca
contactless, tap, tap to pay, nfc, apple pay, google pay, samsung pay, kontaktlos, sin contacto, sans contact, senza contatto, contactloos
source, origin, come from, where does, originate, herkunft, procedencia, provenance, origine, origem
expire, expired, expiration, expires, expiry, run out, about to end, valid until, ablaufen, abgelaufen, gultig, caducar, caducado, vencer, vencimiento, expirer, expiree, perime, scadere, scaduto, vencido, verlopen
swallowed, retained, ate, eaten, kept, keeps, took my card, stuck, eingezogen, verschluckt, tragado, avale
recognise, recognize, unknown, unfamiliar, did not do, not mine, do not remember making, unbekannt, kenne ich nicht, desconocido, no reconozco, inconnu, reconnais pas, sconosciuto, desconhecido, onbekend
crypto, cryptocurrency, bitcoin, btc, ethereum
support, supported, accept, accepted, compatible, work with, unterstutzt, akzeptiert, admite, aceptan, accepte, prend en charge, accettate, aceita, ondersteund
available, availability, in stock, stock, on sale, offered, verfugbar, lieferbar, auf lager, vorratig, disponible, disponibilidad, existencias, hay, en stock, disponibile, disponivel, voorradig, op voorraad
sold out, out of stock, unavailable, ausverkauft, vergriffen, agotado, epuise, rupture, esaurito, esgotado, uitverkocht
size, fit, dimensions, measurements, too big, too small, grosse, passt, talla, tamano, medida, taille, pointure, taglia, misura, tamanho, maat
color, colour, shade, farbe, color, couleur, colore, cor, kleur
product, item, article, goods, merchandise, produkt, artikel, ware, producto, articulo, produit, article, prodotto, articolo, produto
warranty, guarantee, covered, garantie, gewahrleistung, garantia, garanzia
repair, fix, service, reparieren, reparatur, reparar, arreglar, reparacion, reparer, reparation, riparare, conserto, reparatie
replace, replacement, new one, another one, substitute, spare, ersatz, ersetzen, reemplazo, reemplazar, reponer, remplacer, remplacement, sostituire, substituir, vervangen
store, shop, location, branch, outlet, showroom, laden, filiale, geschaft, tienda, sucursal, local, magasin, boutique, negozio, loja, winkel
open, opening hours, hours, business hours, closing time, closed, offnungszeiten, geoffnet, geschlossen, horario, abierto, cerrado, horaires, ouvert, ferme, orari, aperto, chiuso, horarios, openingstijden
appointment, booking, reservation, reserve, book, schedule, slot, termin, buchen, buchung, reservieren, reservierung, cita, reserva, reservar, rendez-vous, reservation, reserver, appuntamento, prenotare, prenotazione, agendamento, marcar, afspraak, boeken, reserveren
reschedule, postpone, move appointment, different time, another time, verschieben, verlegen, aplazar, reprogramar, reporter, decaler, spostare, reagendar, verzetten
subscription, plan, membership, package plan, tier, abo, abonnement, tarif, mitgliedschaft, suscripcion, plan, abonamiento, abbonamento, assinatura, lidmaatschap
upgrade, downgrade, higher plan, better plan, premium, hochstufen, upgraden, mejorar plan, ampliar, passer a, surclasser, aggiornare
trial, test version, try out, demo, free trial, testversion, probezeit, testen, prueba, probar, essai, essayer, prova, provare, teste, proefperiode
install, installation, download, set up app, installieren, herunterladen, instalar, descargar, installer, telecharger, installare, scaricare, baixar, installeren
app, application, software, program, website, site, page, anwendung, webseite, aplicacion, pagina, sitio, application, appli, logiciel, applicazione, sito, aplicativo
crash, freeze, hang, frozen, crashes, unresponsive, absturz, sturzt ab, bloqueado, se cierra, plante, bug, si blocca, trava
internet, wifi, wi-fi, network, connection, signal, connectivity, netz, verbindung, empfang, red, conexion, senal, cobertura, reseau, connexion, rete, connessione, rede, verbinding
human, person, agent, representative, operator, someone, real person, speak to, talk to, call me, customer service, mensch, mitarbeiter, berater, sprechen, persona, agente, hablar con, humano, asesor, personne, conseiller, parler, humain, persona, operatore, parlare, atendente, falar, medewerker
complaint, complain, unhappy, dissatisfied, disappointed, bad service, beschwerde, beschweren, unzufrieden, enttauscht, queja, quejarme, reclamacion, insatisfecho, decepcionado, plainte, reclamation, mecontent, decu, reclamo, deluso, reclamacao, klacht
angry, annoyed, furious, mad, upset, frustrated, wutend, sauer, verargert, enfadado, enojado, furioso, en colere, enerve, arrabbiato, irritado, boos
happy, glad, pleased, satisfied, love, great, excellent, awesome, zufrieden, toll, super, contento, feliz, satisfecho, genial, content, ravi, heureux, felice, contento, blij
help, assist, assistance, guide, support me, hilfe, helfen, unterstutzung, ayuda, ayudar, aide, aider, assistance, aiuto, aiutare, ajuda, ajudar, hulp, helpen
explain, tell me about, information, info, details, more about, describe, what is, meaning, define, definition, erklaren, informationen, explicar, informacion, expliquer, renseignement, informations, spiegare, informazioni, explicar, informacao, uitleggen
show, display, list, view, see, let me see, pull up, look up, zeigen, anzeigen, mostrar, ver, lista, montrer, afficher, voir, liste, mostrare, vedere, tonen
find, search, look for, looking for, seek, suchen, finden, buscar, encontrar, chercher, trouver, cercare, trovare, procurar, zoeken
remind, reminder, do not let me forget, note, memo, erinnern, erinnerung, notiz, recordar, recordatorio, nota, rappeler, rappel, ricordare, lembrete, herinnering
alarm, wake me, wake up, wake-up, wecker, wecken, despertador, alarma, reveil, reveiller, sveglia, despertar, wekker
timer, countdown, stopwatch, temporizador, minuteur, cronometro
calendar, event, meeting, agenda, appointment list, schedule, kalender, ereignis, calendario, evento, reunion, calendrier, evenement, reunione
music, song, track, tune, tunes, playlist, album, band, singer, artist, musik, lied, sanger, musica, cancion, chanson, musique, chanteur, canzone
play, listen, hear, put on, stream, spielen, abspielen, horen, reproducir, poner, escuchar, jouer, ecouter, riproduci, ascoltare, tocar, afspelen
radio, station, fm, am, channel, sender, emisora
podcast, episode, show, folge, episodio
audiobook, audio book, book, novel, story, chapter, horbuch, buch, libro, audiolibro, livre
film, movie, cinema, theater, theatre, showtime, kino, pelicula, cine, film
game, games, spiel, juego, jeu, gioco
volume, loud, louder, quiet, quieter, sound, mute, silence, lautstarke, laut, leise, stumm, volumen, silencio, fort, volume, silencieux
light, lights, lamp, bulb, lighting, licht, lampe, luz, luces, lampara, lumiere, luce, luci
dim, darker, lower brightness, darken, dimmen, dunkler, atenuar, tamiser
bright, brighter, brighten, illuminate, heller, brillo, plus clair
clean, vacuum, sweep, hoover, dust, mop, robot vacuum, putzen, saugen, staubsauger, limpiar, aspirar, aspiradora, nettoyer, aspirateur, pulire
coffee, espresso, latte, cappuccino, brew, kaffee, cafe, caffe
socket, plug, outlet, steckdose, enchufe, prise
weather, forecast, rain, raining, snow, sunny, temperature, umbrella, storm, cold, hot, humid, degrees, cloudy, wind, jacket, wetter, regen, schnee, tiempo, lluvia, clima, meteo, pluie, temps, tempo, pioggia, weer
time zone, clock, current time, the time, uhrzeit, uhr, hora, heure, ora, tijd
date, day of the week, what day, datum, fecha, date, data
news, headlines, headline, current events, happening, nachrichten, noticias, actualites, nouvelles, notizie, nieuws
stock price, shares, stock market, share price, nasdaq, dow, aktie, aktien, borse, accion, bolsa, action, bourse
sports, score, team, match, football, soccer, baseball, basketball, league, sport, spiel, equipo, partido, equipe
joke, funny, laugh, make me laugh, humor, witz, chiste, gracioso, blague, drole, barzelletta
recipe, cook, cooking, ingredient, ingredients, prepare, bake, rezept, kochen, receta, cocinar, recette, cuisiner, ricetta, cucinare
food, meal, dinner, lunch, breakfast, eat, dish, cuisine, essen, mahlzeit, comida, cena, nourriture, repas, diner, cibo, pranzo, eten
takeaway, takeout, take away, take-out, food delivery, pizza, carry out, delivery order, lieferdienst, para llevar, a emporter, da asporto
restaurant, diner, bistro, cafe, pub, bar, place to eat, restaurante, ristorante
recommend, suggest, suggestion, recommendation, advice, should i, best, empfehlen, empfehlung, recomendar, recomendacion, sugerir, recommander, conseiller, conseil, consigliare, aanbevelen
review, rating, stars, rate, feedback, opinion, bewertung, bewerten, resena, valoracion, avis, note, recensione, avaliacao, beoordeling
like, love, favorite, favourite, enjoy, prefer, mag, liebe, lieblings, gusta, favorito, aime, prefere, piace, gosto
dislike, hate, do not like, mag nicht, hasse, no me gusta, odio, deteste, aime pas
thanks, thank you, thank, appreciate, thx, cheers, danke, gracias, merci, grazie, obrigado, bedankt
hello, hi, hey, greetings, good morning, good evening, hallo, guten tag, hola, buenos dias, bonjour, salut, ciao, ola
bye, goodbye, see you, later, tschuss, adios, hasta luego, au revoir, arrivederci, tchau, dag
yes, yeah, yep, sure, correct, right, ok, okay, ja, si, oui, sim
no, nope, nah, not really, nein, non, nao, nee
traffic, congestion, jam, road conditions, verkehr, stau, trafico, embouteillage, circulation, traffico
route, directions, direction, way to, get to, navigate, map, how far, distance, weg, strecke, karte, ruta, como llegar, itineraire, chemin, trajet, percorso
taxi, cab, uber, lyft, ride, fahrt, viaje en taxi
train, railway, rail, bus, metro, subway, tram, zug, bahn, tren, autobus, treno, trein
flight, plane, airline, airplane, fly, airport, flug, flughafen, fliegen, vuelo, avion, aeropuerto, aerolinea, vol, avion, aeroport, volo, aereo, vlucht
ticket, tickets, boarding pass, seat, fahrkarte, sitzplatz, billete, boleto, asiento, billet, place, siege, biglietto, posto
luggage, baggage, suitcase, bag, carry on, carry-on, gepack, koffer, equipaje, maleta, bagage, valise, bagaglio
hotel, room, accommodation, lodging, motel, zimmer, unterkunft, habitacion, alojamiento, chambre, hebergement, camera, kamer
car, vehicle, auto, automobile, truck, wagen, fahrzeug, coche, carro, voiture, macchina
rental, rent, hire, lease, mieten, miete, alquiler, alquilar, location, louer, noleggio, aluguel, huur
fuel, gas, gasoline, petrol, tank, benzin, tanken, gasolina, essence, benzina
tire, tires, tyre, tyre pressure, reifen, neumatico, llanta, pneu
oil, engine, motor, ol, aceite, huile, olio
insurance, policy, coverage, insured, premium, versicherung, police, seguro, poliza, assurance, assicurazione, verzekering
claim, file a claim, damage report, schadensmeldung, siniestro, sinistre, sinistro
health, doctor, medical, clinic, hospital, medicine, arzt, gesundheit, medico, salud, medecin, sante, medico, dokter
vaccine, vaccination, shots, immunization, impfung, vacuna, vaccin, vaccino
calories, nutrition, nutritional, carbs, protein, fat, kalorien, nahrwert, calorias, nutricion
tax, taxes, vat, steuer, mehrwertsteuer, impuesto, iva, impot, tva, tassa, imposto, belasting
loan, credit, mortgage, borrow, lend, finance, kredit, darlehen, prestamo, credito, hipoteca, pret, credit, prestito, emprestimo, lening
interest, apr, interest rate, yield, zinsen, zinssatz, interes, interet, interesse, juros, rente
credit score, credit rating, fico, schufa
credit limit, spending limit, line of credit, kreditrahmen
rewards, points, miles, loyalty, cashback, bonus, praemie, punkte, puntos, recompensa, points, fidelite, punti, pontos, punten
retirement, pension, 401k, rente, jubilacion, retraite, pensione
vacation days, pto, time off, paid time off, days off, leave, holidays, urlaubstage, freie tage, dias libres, conges, ferie
job, work, employer, career, hiring, position, vacancy, arbeit, stelle, trabajo, empleo, travail, emploi, poste, lavoro, emprego, baan
spend, spending, spent, expenses, expense, budget, ausgaben, ausgegeben, gasto, gastos, gastar, depense, depenses, spesa, gasto
save, savings, saving, sparen, ahorrar, ahorro, economiser, epargne, risparmio, poupanca, sparen
calculate, math, plus, minus, times, divided, equals, percent, square root, add up, multiply, rechnen, calcular, calculer, calcola
convert units, kilometers, miles, inches, centimeters, pounds, kilograms, ounces, how many, cups, gallons, liters
translate, translation, how do you say, in french, in spanish, in german, in english, ubersetzen, traducir, traduire, tradurre
language, english, spanish, german, french, italian, sprache, idioma, langue, lingua, taal
spell, spelling, spelled, buchstabieren, deletrear, epeler
synonym, another word, similar word, thesaurus, synonyme, sinonimo
repeat, say again, again, once more, what did you say, wiederholen, nochmal, repetir, otra vez, repeter, encore, ripetere
skip, next, forward, next song, weiter, nachste, siguiente, suivant, prossimo
previous, back, last, zuruck, letzte, anterior, precedent, precedente
message, text, sms, write, send a message, nachricht, mensaje, message, messaggio, mensagem, bericht
call, ring, dial, phone call, anrufen, anruf, llamar, llamada, appeler, appel, chiamare, ligar, bellen
tweet, twitter, facebook, instagram, social media, status update, redes sociales
photo, picture, image, pic, camera, foto, bild, imagen, image, immagine
upload, import, hochladen, subir, importer, televerser, caricare
export, backup, exportieren, exportar, exporter, esportare
integrate, integration, api, webhook, connect, link, plugin, extension, anbinden, verknupfen, verbinden, integrar, integracion, conectar, vincular, integrer, relier, connecter, integrare, collegare, koppelen
invite, add user, team member, colleague, coworker, seat, einladen, mitarbeiter hinzufugen, invitar, companero, inviter, collegue, invitare
permission, role, admin, rights, access rights, berechtigung, rolle, rechte, permiso, rol, droit, role, autorisation, permesso, rechten
notification, alert, notifications, warn, benachrichtigung, notificacion, aviso, notification, alerte, notifica, melding
unsubscribe, opt out, newsletter, stop emails, mailing list, abmelden newsletter, darse de baja, desabonner, disiscriversi, uitschrijven
privacy, gdpr, personal data, data protection, datenschutz, privacidad, proteccion de datos, confidentialite, vie privee, privacidade
security, secure, safe, safety, sicherheit, sicher, seguridad, seguro, securite, sur, sicurezza, veiligheid
terms, conditions, contract, agreement, agb, vertrag, bedingungen, condiciones, contrato, conditions, contrat, condizioni, contratto, voorwaarden
gift, present, gift card, gift wrap, geschenk, geschenkkarte, regalo, tarjeta regalo, cadeau, carte cadeau, regalo, presente, cadeaubon
customs, duty, import duty, zoll, aduana, douane, dogana
pickup, pick up, collect, collection, click and collect, abholen, abholung, recoger, recogida, retirer, retrait en magasin, ritiro, retirada, ophalen
missing item, incomplete, not in the box, part missing, unvollstandig, incompleto, incomplet, onvolledig
wrong item, wrong product, not what i ordered, falscher artikel, falsche ware, articulo equivocado, producto equivocado, mauvais article, mauvais produit, articolo sbagliato, verkeerd artikel
bulk, wholesale, business order, corporate, grosshandel, mayorista, al por mayor, en gros, ingrosso, atacado
name of assistant, your name, who are you, what are you called, wie heisst du, como te llamas, comment tu t'appelles
are you a bot, are you human, are you real, robot, ai, computer, machine, maschine
what can you do, capabilities, abilities, features, function, funktion, funcion, fonctionnalite, funzione
quotation, estimate, proposal, offer, kostenvoranschlag, angebot, presupuesto, cotizacion, devis, preventivo, orcamento, offerte
visit, come over, technician, engineer, plumber, electrician, on site, techniker, handwerker, vor ort, tecnico, visita, technicien, intervention, tecnico, monteur
emergency, leak, flood, burst, no power, no heating, notfall, notdienst, emergencia, urgencia, fuga, urgence, fuite, emergenza, noodgeval
electricity, power, water, utility, energy, strom, wasser, luz y agua, electricidad, electricite, eau, elettricita, acqua
`
